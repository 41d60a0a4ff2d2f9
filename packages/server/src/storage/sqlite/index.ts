export { holdFolder } from './hold-folder.js';
export { openSqlite, type OpenedSqlite } from './open-sqlite.js';
