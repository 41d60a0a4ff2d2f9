export { holdFolder } from './hold-folder.js';
export { openSqlite, type OpenedSqlite, type SqliteOptions } from './open-sqlite.js';
