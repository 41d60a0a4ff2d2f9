// The page that instantsearch.js makes: the same list, the same fields, filters that count.
import { liteClient } from 'algoliasearch/lite';
import instantsearch from 'instantsearch.js/es';
import { configure, hits, pagination, refinementList, searchBox, stats } from 'instantsearch.js/es/widgets';

const host = { url: location.host, protocol: location.protocol.slice(0, -1), accept: 'readWrite' };
const searchClient = liteClient('BENCH', 'bench', { hosts: [host] });
const search = instantsearch({ indexName: 'offers', searchClient });
search.addWidgets([
  configure({ hitsPerPage: 20, aroundLatLng: '48.1147, -1.6794', aroundRadius: 20_000 }),
  searchBox({ container: '#words' }),
  stats({ container: '#count' }),
  refinementList({ container: '#sectors', attribute: 'sector' }),
  hits({
    container: '#offers',
    templates: {
      item: (hit, { html, components }) =>
        html`<h3>${components.Highlight({ attribute: 'title', hit })}</h3>
          <p>${hit.employer} · ${hit.city}</p>
          <p>${hit.weeks.join(', ')}</p>`,
    },
  }),
  pagination({ container: '#pages' }),
]);
search.start();
