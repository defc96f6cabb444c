import type { RuleName } from '../../diagnostics/rules.ts';

/** What each rule means, in two or three sentences for staff. */
export const about: Readonly<Record<RuleName, string>> = {
  'not-utf8':
    'The file was saved in an old encoding. Letters with accents, such as é, would turn into question marks on the page.',
  'too-large':
    'The file is too big to be one course. A text of 256 KiB is longer than a book of a hundred pages. Often something was pasted that does not belong there.',
  'unusable-file':
    'This is not an ordinary file with an ordinary name, so another computer or a web address cannot hold it. Examples are a shortcut to another folder, or a name with a question mark in it. Or it is a picture or a PDF that is not what its name says, is damaged, far too large, tells where it was taken, or runs something.',
  'no-front-matter':
    'A file starts with a line of three hyphens, then the keys, then a second line of three hyphens. Without them the program cannot tell the title from the text. Nothing may stand above the first line, not even a blank line.',
  'invalid-yaml':
    'A line between the hyphens cannot be read. The usual causes are a colon inside a value, a quotation mark that is not closed, a tab, or no space after a colon. The message says which, and shows the corrected line.',
  'unsafe-yaml':
    'A value starts with a character that is a command to the computer, such as & or * or !. Put quotation marks around the value, and it is a text again.',
  'too-deep':
    'Lists stand inside lists inside lists, more than twenty deep. No course needs that, and it can make the program very slow. Mostly a row of brackets was pasted by accident.',
  'control-character':
    'A text or value holds a character that cannot be seen, or a sign that changes the direction of the letters after it and is not closed again. Such signs often come along when text is copied from a PDF, a terminal or an address bar. The message says which one it is.',
  'merge-marker':
    'Two people changed the same lines, and their versions were put below each other for somebody to choose from. Nobody has chosen yet. Between the hyphens the message is that of invalid-yaml. A block of code may show such lines.',
  'duplicate-key':
    'The same key stands twice in one file. The program cannot know which of the two you mean. The message points at the second; the first is named below it.',
  'missing-field':
    'A key that every course needs is not there. A course cannot be shown without its title, semester, credits and pillar. Add the line above the second line of three hyphens.',
  'wrong-type':
    'The value is of the wrong kind, such as words where a number belongs, or yes where true belongs. Numbers are typed without quotation marks, with a point and not a comma, and without a unit. A list has each entry on its own line after a hyphen.',
  'out-of-range':
    'The number is too high or too low to be true. Often a digit was typed twice. The hint says which numbers are possible.',
  'unknown-key':
    'There is no key of this name. Where it is nearly the name of a key, it is probably a typing mistake and it is an error; capitals count. Otherwise it is a warning, because the line does nothing.',
  'unusable-field':
    'A field under “fields” in catalogue.yaml, or a word under “keys”, cannot be used: something of ours has its name, or one of its options does not go with its type. Fields become keys of course files and addresses of pages, so their names are small letters, digits and hyphens.',
  'uneven-shares':
    'The shares of this field are per cents of a whole, and do not make 100 together. The hint makes the last one as large as it would have to be; change another one if that is the wrong one.',
  'too-heavy':
    'Making a page of this text takes too much time or memory, so the program stopped. That happens with lists or quotations that stand very deep inside each other. Make that part of the text simpler.',
  'legacy-choice':
    'Earlier sites wrote the lane of a choice as “choice” with a number. It still works. The new key is “option”.',
  'unusable-address':
    'An old address under “aliases” or “redirects” holds something that no address of this site can hold, such as a question mark. Type only the path, as it stood in the browser after the name of the site.',
  'skipped-file':
    'The file is left alone, because it is not a course, a track, a pillar or a page. That is fine for notes. If it should be on the site, give it a name that ends in .md and put it in one of the four folders.',
  'duplicate-id':
    'Two files would get the same address on the site. Capitals, accents and spaces in the name of a file do not count, so “Web Development.md” and “web-development.md” are the same. Rename one of them.',
  'duplicate-text':
    'One course, track or page has two texts in the same language, so the program cannot know which one to show. It happens when a track stands in the folder tracks and again among the courses. Keep one of the two.',
  'lonely-translation':
    'The name of this file says that it is a translation of another file, but that other file is not there. A translation stands beside the file it translates, with the same name and the language before .md.',
  'translated-fact':
    'A translation holds words only. Facts such as the semester and the credits stand in the first file. Here the translation says something else than that file, so one of the two is wrong.',
  'unknown-track':
    'The course names a track that does not exist. Students who choose that track would not find the course. The id of a track is the name of its file in the folder tracks, without .md.',
  'unknown-pillar':
    'The course names a pillar that does not exist, so it would have no colour and stand under no heading. The id of a pillar is the name of its file in the folder pillars, without .md.',
  'unknown-term':
    'The course names a term that catalogue.yaml does not list, so it would stand in none. Use the id of a term under “terms”. Where nothing stands there, any name will do.',
  'unknown-programme':
    'The course or track names a programme that catalogue.yaml does not list. It would stand in no curriculum. Use the id of a programme under “programmes”.',
  'unknown-alternate':
    'The course names another course to choose instead, but that other course does not exist. The id of a course is the path of its file below the folder courses, without .md.',
  'unknown-prerequisite':
    'What must come first may be a course or just words. Here it is nearly the id of a course, so it is probably a typing mistake. With the right id the page gets a link.',
  'track-in-two-programmes':
    'A track belongs to one programme. Here a course of another programme names it too, so its semesters would mix two curricula. Give that course a track of its own programme.',
  'dead-link':
    'A link or picture in the text leads to something that is not there. Readers would get an error page. Link to the name of the other file, such as [Frontend](frontend.md).',
  'dead-anchor':
    'The link leads to a page that exists, but not to a part of it that exists. What stands after the # is the heading in small letters, with hyphens for spaces.',
  'address-taken':
    'A page in the folder pages gets the address of its file name, and the site needs this address itself. Rename the file.',
  'alias-is-a-page':
    'An alias is an old address that leads on to this page. This one is the address of another page that still exists, and one address cannot be both.',
  'alias-is-own-address':
    'An alias is an old address that leads on to this page. This one is where the page is now, so there is nothing to lead on.',
  'duplicate-alias':
    'Two files claim the same old address, and it can lead to one page only. Keep it in the file that readers of the old address should see.',
  'alias-chain':
    'A redirect in catalogue.yaml leads to an address that is itself old. Readers would be sent on twice. Let it lead to the page straight away.',
  'lost-address':
    'An address of the last publication would answer no longer, because a file was renamed, moved or deleted. Links, bookmarks and search engines still use it. Add the old address to aliases of the file that took its place, or to redirects in catalogue.yaml; or keep the file with “hide: true”. This is looked at where the last publication is known (--previous).',
  'semester-credits':
    'The courses that a student of this track takes in this semester do not add up to what a semester is worth. Of each choice only one side is counted. A course may have the wrong semester, the wrong credits or the wrong tracks.',
  'unknown-rule':
    'In catalogue.yaml, “rules” says how much a rule weighs. There is no rule of this name, so the line does nothing. Rules that protect the site cannot be set at all.',
  'nothing-to-publish':
    'Nothing in this folder would be shown to students, so the site that is published now stays as it is. It is the wrong folder, or every course in it is hidden, a draft or a placeholder.',
  'year-version':
    'Each year in “years” names a git version, whose content is built below the address of that year by the rules of today. A version that is not there, or has errors, would leave addresses without an answer, so nothing is published.',
  'no-base-url':
    'The program does not know at which address the site will be. Everything works, but search engines get no sitemap. Ask whoever publishes the site for the address.',
  'no-contact-url':
    'Who has a question looks for a way to ask it: at the foot of a page, on the page for addresses that do not exist, and in the accessibility statement. Name the page of the school for questions, or a mail address that somebody reads.',
  'text-lost-to-comment':
    'After a space, the sign # starts a remark that no reader sees. Here a part of the value is lost that way. Quotation marks around the value keep it whole.',
  'placeholder-text':
    'The text holds a reminder such as TODO, or filler such as lorem ipsum. Students would read it. Write the text, or keep the course out of sight until it is ready.',
  'choice-in-title':
    'The title ends in “(choice)”. Where other courses are named that may be taken instead, the page shows that students choose, so leave the words out of the title. Where none is named, name them under “alternates”. Of courses that are not offered nothing is said.',
  'raw-html':
    'The text holds HTML, the language of web pages, such as <b> or <br>. It is left out of the page. Markdown has its own way for most of it, such as **bold**. Words in angle brackets that are no HTML, such as vector<int>, belong between backticks.',
  'template-syntax':
    'The text holds a command for another site program, between double braces. It means nothing here and is left out of the page. Write what it should say.',
  'unread-syntax':
    'The text holds signs of another program, or signs of markdown that lack a space or a line, so readers would see them as they stand. Such are :::tip, [[a page]], $$x^2$$, :smile:, -item without a space, a table without its line of hyphens, and a link with a space in its address. Type what the message says.',
  'heading-level':
    'A heading skips a level, for example from ## to ####. People who have the page read aloud use the levels to find their way. Go down one # at a time.',
  'image-without-alt':
    'A picture has no words for people who cannot see it. Write in a few words what it shows, between the square brackets.',
  'remote-image':
    'The picture lies on another site. The page would tell that site who reads it, so it shows a link instead. Save the picture in the content folder and name that file.',
  'title-repeated-in-text':
    'The text starts with the title as a heading. The page shows the title by itself, so readers would see it twice.',
  'empty-body':
    'Nothing stands below the second line of three hyphens. Students see a page with only a title and numbers. Write at least what the course is about and what they will do.',
  'self-alternate':
    'The course names itself as the course to choose instead. Name the other course of the choice, or take the line away.',
  'prerequisite-cycle':
    'Each of these courses says that another one must come first, in a ring. Nobody could ever start. Take one of them away.',
  'misspelt-id':
    'One course names a track or pillar that no other course names, and that is nearly one that many name. It is probably a typing mistake. This is checked where the tracks or pillars have no files of their own. Nothing is said of ids with fewer than five letters, of two that differ in a number, nor where more than five are named once.',
  'unused-track':
    'There is a file for this track, but no course belongs to it. Its page would be empty. Add the track to its courses, or delete the file.',
  'unused-pillar':
    'There is a file for this pillar, but no course belongs to it. Its page would be empty. Name it as the pillar of a course, or delete the file.',
  'one-sided-alternate':
    'If a student may take A instead of B, then also B instead of A. Here only one of the two courses says so. Add the line that is missing.',
  'alternate-elsewhere':
    'The two courses of this choice are taught in another semester or programme, or share no track. No student ever stands before this choice. Correct the semester or the tracks, or take the alternates away. Nothing is said where one of them stands in no semester, nor where both are listed under one code.',
  'ambiguous-lanes':
    'In a choice, “option” says which courses are taken together. Here some courses of the choice have it and others do not, or all have the same number. Give each of them an option.',
  'unequal-lanes':
    'The sides of a choice are not worth the same number of credits, so one student would end up with fewer than another. Correct the credits, or add a course to the lighter side.',
  'no-track-in-split-semester':
    'All other courses of this semester belong to a track, and this one does not, so it counts for everyone. Perhaps that is right; perhaps the line with the tracks was forgotten.',
  'prerequisite-too-late':
    'A course that must come first is taught at the same time or later. Correct the semester of one of them. If the two are taken together, name the other under “corequisites”.',
  'duplicate-code':
    'Two courses say that one code is their own, so nobody knows which of them it means. Where one of them is only listed under that code as well, its own code comes first. Courses that are hidden and placeholders are not compared.',
  'outside-plan':
    'A course of a programme with a plan names no semester. It is in every list, but in no grid and no total of credits. Nothing is said in a programme with plan: none; and where a catalogue has neither such a programme nor terms, a semester that is missing is an error.',
  'duplicate-title':
    'Two courses of one semester have the same title, so students cannot tell them apart. Sometimes a file was copied and the title was not changed.',
  'tag-variants':
    'The same topic is spelled in two ways. The site treats them as one tag and shows the commonest spelling. Write it that way here too.',
  'copied-tags':
    'Two courses with different titles have exactly the same tags. Mostly a file was copied and the tags stayed behind. It is said on the course whose text mentions fewer of them. Nothing is said where four courses or more have them, which is a family with something in common, nor of one course under two codes.',
  'hidden-but-referenced':
    'The course sends students to another course that is not offered now, is a draft, or only keeps a place free. They would look for it in vain.',
  'tied-weights':
    'Two courses of one semester have the same weight, so the title decides which comes first. Give one of them another weight if the order matters. Nothing is said where four courses or more of a semester have that weight: then nobody gave an order. Nor is it said of courses in no semester.',
  'lonely-tag':
    'Only one course has this tag, and it is nearly a tag that more courses have. If it is the same topic, use the same tag, so that readers find all courses together. Nothing is said of tags with fewer than five letters, of two that differ in a number, nor in a catalogue of 40 tags or more of which most stand once.',
  'career-without-course':
    'A track names a job, but no outcome, text or title of its courses holds the words of that job, in any of their forms. The page of the job then leads to no course: it never guesses. A sentence in a course that leads there is enough.',
  'missing-translation':
    'Some courses have no text in one of the languages of the catalogue. Readers of that language are led to the other text. Said in one line for each language, so that you can see how far you are.',
  'brand-file':
    '“brand” names a file that is not in the content folder, or one of another kind than it needs. A logo is an SVG or PNG, a font a .woff2, a style sheet a .css. Their paths start at the content folder.',
  'unsafe-drawing':
    'A logo or icon is an SVG, which can hold more than a drawing: programs, links, pictures from elsewhere. Nothing of that may stand in one. Drawing programs can save “plain” or “optimised” SVG, which has none of it.',
  'unsafe-style':
    'A school’s style sheet may say how pages look, and nothing else. It loads no other sheet, no picture or font from another site, and has every bracket closed. Pictures lie in the content folder.',
  'accent-shade':
    'Text in this colour could not be read on every ground of light or dark pages. So the nearest shade that can be read is used there: the same colour, darker or lighter. You need not do anything.',
  'icon-sizes':
    'A drawing as icon serves the browser’s tab. Home screens of phones want a PNG, which is made of it where a package for that is installed; or give a PNG yourself, of which all sizes are made.',
  'unknown-word':
    'A file in the folder words names a word that the interface does not have, so it is shown nowhere. The names are those of the English words, nested as there. Mostly it is a typing mistake, or a word that a newer version no longer needs.',
  'unreadable-word':
    'A file in the folder words gives a word that cannot be shown. Words are plain text without markup. What changes stands between braces, such as “{count, plural, one {# course} other {# courses}}”. Until it is mended, readers see our own word.',
  'unknown-argument':
    'Between braces stands something that this word is not given when it is shown, so there would be a hole in the sentence. A word may leave out what it is given, but cannot ask for more.',
  'words-without-language':
    'There is a file of words for a language in which the catalogue is not published. Add the language to “languages” in catalogue.yaml, or give the file the code of a language that is there.',
  'missing-words':
    'The school brings a language of its own, and some words of the interface are not there yet. Readers see those in the next language of the catalogue, else in English. Pages work; they speak two languages.',
  'unusable-config':
    'Beside the content a school may have code of its own, which prospectus.config.ts names: parts of pages, and checks. Something in that file, or in a file that it names, cannot be used. Until it is mended nothing else is done.',
  'failing-code':
    'A part of the pages or a check that the school wrote itself stops with an error, or gives something that cannot be used. It is said where in its file that happens. Whoever wrote the code can mend it.',
  'own-check':
    'This is a check of the school’s own, from its prospectus.config.ts. What is wrong and what to do is said in the words of the school; whoever wrote the check knows more. How severe it is stands there too.',
};
