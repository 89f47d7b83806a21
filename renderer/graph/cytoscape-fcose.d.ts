/** fcose ships no types; it is only handed to cytoscape.use. */
declare module 'cytoscape-fcose' {
  import type { Ext } from 'cytoscape'
  const extension: Ext
  export default extension
}
