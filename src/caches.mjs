/**
 * Folder for what is kept between commands: that of a clone’s own packages, or of those among which this one is
 * installed.
 * @param {string} project address of the project’s folder, with a final slash
 * @returns {URL} with a final slash
 */
export function cachesOf(project) {
  const at = project.lastIndexOf('/node_modules/');
  return new URL(
    `${at < 0 ? `${project}node_modules` : project.slice(0, at + '/node_modules'.length)}/.cache/`,
  );
}
