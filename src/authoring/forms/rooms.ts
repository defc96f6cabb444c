/** What has a form: the folders of content, in their order. */
export const formRooms = ['courses', 'tracks', 'pillars', 'pages'] as const;
export type FormRoom = (typeof formRooms)[number];
