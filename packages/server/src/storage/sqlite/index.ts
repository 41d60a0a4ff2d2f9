export { holdFolder } from './hold-folder.js';
export { openSqlite } from './open-sqlite.js';
