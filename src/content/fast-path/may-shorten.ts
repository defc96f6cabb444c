/** Whether texts and front matter of plain parts may take a shorter way to the same. `PROSPECTUS_PLUGINS=all`: remark, with all plugins, and the YAML reader read everything. */
export const mayShorten = (): boolean => process.env['PROSPECTUS_PLUGINS'] !== 'all';
