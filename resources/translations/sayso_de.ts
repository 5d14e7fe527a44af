<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>ActorKind</name>
  <message>
   <location filename="../../gui/actors/words.py" />
   <source>person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/words.py" />
   <source>organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/words.py" />
   <source>state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/words.py" />
   <source>place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/words.py" />
   <source>group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/words.py" />
   <source>outlet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/words.py" />
   <source>unnamed source</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ActorList</name>
  <message>
   <location filename="../../gui/actors/listing.py" />
   <source>merge here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/listing.py" />
   <source>Actors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/listing.py" />
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/listing.py" />
   <source>Merge with…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/listing.py" />
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ActorPage</name>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Actor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>not linked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Wikidata id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Note…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>look up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Look up at Wikidata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Opens Wikidata in the browser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Merge with…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Find the actor that is the same, and merge it into this one (M)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Remove the actor, also from its claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Also called</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Affiliation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Wikidata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge another actor into this one</source>
   <translation type="vanished" />
  </message>
  <message>
   <source>Same as…</source>
   <translation type="vanished" />
  </message>
 </context>
 <context>
  <name>ActorRows</name>
  <message>
   <location filename="../../gui/actors/words.py" />
   <source>in this article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/words.py" />
   <source>+ Create “{text}” as a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/words.py" />
   <source>+ Create “{text}” as an organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/words.py" />
   <source>+ Create “{text}” as a state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/words.py" />
   <source>+ Create “{text}” as an unnamed source</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ActorsPanel</name>
  <message numerus="yes">
   <location filename="../../gui/actors/browser.py" />
   <source>says %n</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/browser.py" />
   <source>about: %n</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/browser.py" />
   <source>else: %n</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/browser.py" />
   <source>%n mention(s) here</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>← All actors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>“{0}” is no id of Wikidata.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>It is a Q and a number, as in Q42; a whole address is fine too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>Name of an actor…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>Add an actor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>Removed {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>“{0}” is an actor of its own now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>Merge {0} into…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>Merge into {0}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>Merge with another actor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>Merged “{0}” into {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>Organisation…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>Affiliation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>+ Create “{text}” as an organisation</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n claim(s)</source>
   <translation type="vanished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Same as another actor</source>
   <translation type="vanished" />
  </message>
  <message>
   <source>Same as…</source>
   <translation type="vanished" />
  </message>
 </context>
 <context>
  <name>AddActor</name>
  <message>
   <location filename="../../gui/claims/parts.py" />
   <source>+ add</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Affiliations</name>
  <message>
   <location filename="../../gui/actors/affiliations.py" />
   <source>since {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/affiliations.py" />
   <source>until {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/affiliations.py" />
   <source>Add an affiliation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/affiliations.py" />
   <source>dates…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/affiliations.py" />
   <source>Dates at {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Aliases</name>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Also called so; Delete removes it, Enter opens what can be done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Press to make it an actor of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Add another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Make it an actor of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Remove the name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also called so; Delete removes it</source>
   <translation type="vanished" />
  </message>
 </context>
 <context>
  <name>Analysis</name>
  <message>
   <location filename="../../gui/analysis.py" />
   <source>Looking for names…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/analysis.py" />
   <source>No spaCy pipeline is installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/analysis.py" />
   <source>Names cannot be found: no spaCy pipeline for this language is installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/analysis.py" />
   <source>To get one: {command}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/analysis.py" />
   <source>Loading {pipeline}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/analysis.py" />
   <source>Looking for claims…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/analysis.py" />
   <source>An article could not be analysed: the analysis ended twice on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/analysis.py" />
   <source>The analysis does not start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/analysis.py" />
   <source>Names cannot be found: the analysis ended twice while it was starting. The log says more.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>App</name>
  <message>
   <location filename="../../gui/app.py" />
   <source>Add articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/app.py" />
   <source>Read as %s, which is a guess</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/app.py" />
   <source>The encoding of %n article(s) is a guess</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/app.py" />
   <source>Change…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/app.py" />
   <source>Saving… the window closes as soon as all is saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/app.py" />
   <source>Not closed yet: write the date anew, or press Esc to drop it.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ArticleDetails</name>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Article details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Author</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Outlet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>25 Jan 2026, January 2026 or 2026</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>news, comment, interview…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>A title cannot be empty.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Backups</name>
  <message numerus="yes">
   <location filename="../../gui/backups/dialog.py" />
   <source>%n article(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/backups/dialog.py" />
   <source>%n claim(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>BackupsDialog</name>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>Backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>Restore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>Looking at the copies…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>Made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>Articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>Claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>A copy is kept whenever a changed project is closed, older ones more thinly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>Before one is restored, the present state is kept too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>There are none yet: the first one is made when the project is closed.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Browser</name>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>Search actors…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>Add an actor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>Only this article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>Nobody goes by this name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>No actors yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>Click a name in the text: whoever it names becomes an actor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>This article first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>By name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>Most claims first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>Order of the actors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>No actor takes part in this article yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>In this article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>Elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>All actors</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Cast</name>
  <message>
   <location filename="../../gui/library/cast.py" />
   <source>Actors in this article</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/library/cast.py" />
   <source>and %n more…</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>ClaimEditor</name>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>Form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>Cue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>Stance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>“%s” was not kept: it is no date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>Press D on the claim to write it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>Claim: %s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>from the quotation marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>`+` `=` `-` stance  `J` next  `?` all keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>`J` next  `?` all keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>read only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>saving…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ClaimRow</name>
  <message>
   <location filename="../../gui/actors/claim_row.py" />
   <source>Go to the passage</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Claims</name>
  <message>
   <location filename="../../gui/claims/asking.py" />
   <source>Type to find or create…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/asking.py" />
   <source>Type to find…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/asking.py" />
   <location filename="../../gui/claims/together.py" />
   <source>Which code?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/asking.py" />
   <source>Stance of this code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/asking.py" />
   <source>Stance on this code, where it differs from the claim’s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/asking.py" />
   <source>In whose words?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/content.py" />
   <source>suggested</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/content.py" />
   <source>`1–9` code  `+ = -` stance  `Enter` keep, next  `X` no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/content.py" />
   <source>inferred · “%s”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/content.py" />
   <source>inferred</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/claims/filter_bar.py" />
   <location filename="../../gui/claims/filter_rows.py" />
   <source>%n claim(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/claims/filter_bar.py" />
   <source>%n incomplete</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/claims/filter_rows.py" />
   <source>Incomplete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/filter_rows.py" />
   <source>unfinished</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/filter_rows.py" />
   <source>Hide suggestions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/filter_rows.py" />
   <source>no stance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/filter_rows.py" />
   <source>no form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/lines.py" />
   <source>Codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>Named last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>Others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>+ Create “{text}” as a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>+ Create “{text}” as an organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>+ Create “{text}” as a state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>+ Create “{text}” as an unnamed source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>+ Create “{text}” as an outlet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>+ Create “{text}” as a group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>in this article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>+ Create “{text}” as a code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>from the quotation marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/quote.py" />
   <source>paraphrase</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/claims/telling.py" />
   <source>%n claim(s) added</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/claims/telling.py" />
   <source>%n claim(s) removed</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/claims/together.py" />
   <source>No code has the digit %s</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/claims/together.py" />
   <source>%n claim(s) copied as evidence</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/claims/together.py" />
   <source>on %n claim(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/claims/together.py" />
   <source>Replace “%s” by…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/together.py" />
   <source>Take off “%s”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/together.py" />
   <source>“%s” becomes…</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/claims/together_bar.py" />
   <source>%n claim(s) picked</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>Said by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>About</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>Said to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>Via</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>Cites</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>Who says it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>Whom is it about?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>To whom is it said?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>Who relays it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>Whom does the speaker cite?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>about %s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>to %s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>via %s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>cites %s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>direct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>mixed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>indirect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>narrator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>not set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>all in quotation marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>partly in quotation marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>told in other words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>the article’s own voice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>outlet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>unnamed source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/review/card.py" />
   <source>`1–9` code  `+ = -` stance  `S` who  `Enter` next</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ClaimsPanel</name>
  <message>
   <location filename="../../gui/claims/panel.py" />
   <source>Claims of this article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/panel.py" />
   <source>Show which claims?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drag over a sentence and press a digit.</source>
   <translation type="vanished" />
  </message>
  <message>
   <source>Its claims will stand here.</source>
   <translation type="vanished" />
  </message>
  <message>
   <source>No article is open</source>
   <translation type="vanished" />
  </message>
  <message>
   <source>No claims yet</source>
   <translation type="vanished" />
  </message>
  <message numerus="yes">
   <source>Or press `J` to go through %n suggestion(s).</source>
   <translation type="vanished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>CodeDelegate</name>
  <message>
   <location filename="../../gui/codebook/rows.py" />
   <source>Name, best a proposition…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/rows.py" />
   <source>Name of the code</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CodeDetails</name>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Description: what belongs here, and what not…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Description of the code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>+ Sub-code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Add a code under this one (Insert)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Rename (F2)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Colour…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Choose another colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Key…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Choose the digit that tags with this code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Merge…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Give its claims another code in its place (or drag it there with Ctrl)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Remove from the codebook and all claims (Delete)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Newest claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Key {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Bring back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Retire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Offer it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Keep it on its claims, offer it no more</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/details.py" />
   <source>%n claim(s)</source>
   <translation type="unfinished">
    <numerusform>%n Aussage</numerusform>
    <numerusform>%n Aussagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/details.py" />
   <source>%n with sub-codes</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/details.py" />
   <source>%n of them here</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Here: in the open article</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CodeTree</name>
  <message>
   <location filename="../../gui/codebook/rows.py" />
   <source>key {0}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/rows.py" />
   <source>%n claim(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/codebook/rows.py" />
   <source>retired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/rows.py" />
   <source>merge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/tree.py" />
   <source>Codebook</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CodebookFiles</name>
  <message>
   <location filename="../../gui/codebook/files.py" />
   <source>Import codebook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/files.py" />
   <source>Codebooks (*.csv *.tsv *.txt *.qdc *.xml *.toml);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/files.py" />
   <source>Reading the codebook</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/files.py" />
   <source>Imported %n code(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/codebook/files.py" />
   <source>Export codebook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/files.py" />
   <source>Tables (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/files.py" />
   <source>The codebook was written to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/files.py" />
   <source>Writing the codebook</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CodebookPages</name>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>Search the codebook…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>No code has these words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>Show the retired codes too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>+ Add code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>More: import, export, open and close all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>Import, export, open and close all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>No codes yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>A code says what a claim is about. Best is a proposition, as “Talks are constructive”: then a claim can support or oppose it.
A code with a digit tags at once: drag over a sentence, press `1`.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>Add a code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>Starter codebook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>Import from a file…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CodebookPanel</name>
  <message>
   <location filename="../../gui/codebook/choosing.py" />
   <source>Colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/choosing.py" />
   <source>Press a digit…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/choosing.py" />
   <source>Key of “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/choosing.py" />
   <source>free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/choosing.py" />
   <source>moves here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/choosing.py" />
   <source>No key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/choosing.py" />
   <location filename="../../gui/codebook/panel.py" />
   <source>Merge into…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/choosing.py" />
   <source>Merge “{0}” into another code</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/panel.py" />
   <source>%n retired</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/panel.py" />
   <source>%n code(s) found</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>“{0}” is kept on its claims and no longer offered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Removed “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Merged “{0}” into “{1}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Key {0} was that of “{1}”, now it is that of “{2}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Import codebook…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Export codebook…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Add the starter codebook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Open all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Close all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Bring back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Retire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Add a code after it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Add a sub-code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Colour…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Key…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Move up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Move down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Move under the one before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Move out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>+ Add code</source>
   <translation type="vanished" />
  </message>
  <message>
   <source>A code says what a claim is about. Best is a proposition, as “Talks are constructive”.</source>
   <translation type="vanished" />
  </message>
  <message>
   <source>Add a code</source>
   <translation type="vanished" />
  </message>
  <message>
   <source>No codes yet</source>
   <translation type="vanished" />
  </message>
  <message>
   <source>Show the retired codes too</source>
   <translation type="vanished" />
  </message>
  <message>
   <source>Take the starter codebook</source>
   <translation type="vanished" />
  </message>
 </context>
 <context>
  <name>CodesLine</name>
  <message>
   <location filename="../../gui/claims/lines.py" />
   <source>Add a code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/lines.py" />
   <source>+ add</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DateField</name>
  <message>
   <location filename="../../gui/claims/fields.py" />
   <source>25 Jan 2026</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/fields.py" />
   <source>Date said</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DateLine</name>
  <message>
   <location filename="../../gui/claims/date_line.py" />
   <source>Date said</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Dates</name>
  <message>
   <location filename="../../gui/dates.py" />
   <source>{day} {month} {year}</source>
   <translation>{day}. {month} {year}</translation>
  </message>
  <message>
   <location filename="../../gui/dates.py" />
   <source>{month} {year}</source>
   <translation>{month} {year}</translation>
  </message>
 </context>
 <context>
  <name>DatesPopover</name>
  <message>
   <location filename="../../gui/actors/affiliations.py" />
   <source>Dates at {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/affiliations.py" />
   <source>open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/affiliations.py" />
   <source>Since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/affiliations.py" />
   <source>Until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/affiliations.py" />
   <source>Keep</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EmptyPage</name>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>Open…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>New project…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>Press `Ctrl+O` to open one, or `Ctrl+N` to make a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>No project is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>It may have been a picture or a video. Add it again from another file, or remove it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>This article has no text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>No article is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>The project can be read only; it holds no article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>Drop a text here, press `Ctrl+O` to open one,
or `Ctrl+V` to paste one.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ErrorDialog</name>
  <message>
   <location filename="../../gui/report.py" />
   <source>Something went wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/report.py" />
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/report.py" />
   <source>Copy details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/report.py" />
   <source>Continue</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/report.py" />
   <source>The last one has happened %n time(s).</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/report.py" />
   <source>Your work is saved: nothing of it is lost, and you can go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/report.py" />
   <source>All that was announced as saved is saved, and you can go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/report.py" />
   <source>If it happens again, copy the details and send them to the makers of Sayso.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/report.py" />
   <source>Copied</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Evidence</name>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>paraphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>the article's own words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>said by %s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>about %s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>to %s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>via %s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>citing %s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>cue: %s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>published %s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>said on %s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>characters %s of the text with SHA-256 %h…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Examples</name>
  <message>
   <location filename="../../gui/codebook/examples.py" />
   <source>Claims with this code</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ExportSheet</name>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>There are no claims yet; the other tables are written all the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>Exact data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>For spreadsheets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>How cells are written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>Choose the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>claims.csv and five more, to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>first rows</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/export/sheet.py" />
   <source>Export %n claim(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>Export to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>No folder is named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>Type one, or choose one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>export</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <location filename="../../gui/claims/filter_bar.py" />
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/filter_bar.py" />
   <source>Clear filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/filter_bar.py" />
   <source>Filter…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/filter_bar.py" />
   <source>Filter claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/filter_bar.py" />
   <source>%1 of %2 shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/filter_bar.py" />
   <source>Take this off the filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/filter_bar.py" />
   <source>incomplete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/filter_bar.py" />
   <source>no suggestions</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <location filename="../../gui/reader/find_bar.py" />
   <source>Find in the article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/reader/find_bar.py" />
   <source>Match case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/reader/find_bar.py" />
   <source>Whole words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/reader/find_bar.py" />
   <source>Previous hit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/reader/find_bar.py" />
   <source>Shift+Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/reader/find_bar.py" />
   <source>Next hit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/reader/find_bar.py" />
   <source>Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/reader/find_bar.py" />
   <source>Close (Esc)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Finder</name>
  <message>
   <location filename="../../gui/reader/finder.py" />
   <source>from the top</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/reader/finder.py" />
   <source>from the end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/reader/finder.py" />
   <source>No hits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/reader/finder.py" />
   <source>%1 of %2</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ForgetSheet</name>
  <message>
   <location filename="../../gui/history/keeper.py" />
   <source>Forget the history of this project?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/history/keeper.py" />
   <source>Nothing that was done so far can be undone any more, and the file keeps nothing of what was deleted. The articles, claims and actors stay as they are. Backups keep their history.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/history/keeper.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/history/keeper.py" />
   <source>Forget history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/history/keeper.py" />
   <source>Writing the project without its history…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Found</name>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>Found in this article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>`Enter` accept · `X` dismiss · `Space` tick</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>Accept all</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/proposing.py" />
   <source>Found in this article · %n</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/proposing.py" />
   <source>%n mention(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>also {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>belongs to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>{0} is an actor, with {1}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/proposing.py" />
   <source>%n actor(s) added</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>{0} is not proposed again</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HintBar</name>
  <message>
   <location filename="../../gui/widgets/hint_bar.py" />
   <source>Esc ends these hints</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Hints</name>
  <message>
   <location filename="../../gui/hints.py" />
   <source>Is this a claim by %s?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/hints.py" />
   <source>Is this a claim?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/hints.py" />
   <source>`Enter` keeps it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/hints.py" />
   <source>What is it about? Press `1`–`5`.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/hints.py" />
   <source>Your turn: drag over a sentence, press a digit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/hints.py" />
   <source>Who says it? Click a name in the text, or press `S`.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/hints.py" />
   <source>`Ctrl+E` makes the table.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/hints.py" />
   <source>Drop your own article anywhere.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>History</name>
  <message numerus="yes">
   <location filename="../../gui/history/popover.py" />
   <source>Enter undoes %n step(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/history/popover.py" />
   <source>Enter does %n step(s) again</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/history/rows.py" />
   <source>now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/history/rows.py" />
   <source>undone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/history/rows.py" />
   <source>Before the first step</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HistoryKeeper</name>
  <message>
   <location filename="../../gui/history/keeper.py" />
   <source>Forgetting</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HistoryPopover</name>
  <message>
   <location filename="../../gui/history/popover.py" />
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/history/popover.py" />
   <source>Steps, the newest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/history/popover.py" />
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/history/popover.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/history/popover.py" />
   <source>Forget history…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/history/popover.py" />
   <source>This is how it is now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/history/popover.py" />
   <source>%1 of %2</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Hover</name>
  <message numerus="yes">
   <location filename="../../gui/reader/lying_here.py" />
   <source>and %n more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/reader/lying_here.py" />
   <source>click: the name’s card</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/reader/lying_here.py" />
   <source>click: next of %n</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/reader/lying_here.py" />
   <source>click: put in focus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/reader/lying_here.py" />
   <source>no actor yet</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/reader/lying_here.py" />
   <source>%n here</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/reader/lying_here.py" />
   <source>the article’s own voice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/reader/lying_here.py" />
   <source>no speaker yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/reader/lying_here.py" />
   <source>no code yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/reader/lying_here.py" />
   <source>suggested</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HoverCard</name>
  <message>
   <location filename="../../gui/reader/hover_card.py" />
   <source>What lies here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/reader/hover_card.py" />
   <source>Nothing lies here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/reader/hover_card.py" />
   <source>right click: menu</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ImportSheet</name>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Import codebook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>%n new</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>%n changed</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>%n as they are</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>%n remark(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>What was odd in the file</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Import %n code(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Nothing to import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Line {line} has no name: left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Line {line}: “{value}” holds a “|”, which no name can: left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Line {line}: “{value}” is there twice: left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Line {line}: “{value}” would lie under itself: left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Line {line}: “{value}” lies deeper than {most} levels: left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Line {line} has more cells than the first line: left out. Text with commas needs quotation marks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Line {line}: “{value}” is no digit from 1 to 9: no key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Line {line}: the key {value} has been given before: no key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Line {line}: “{value}” is no colour: the next free one.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Intake</name>
  <message>
   <location filename="../../gui/intake.py" />
   <source>There is no project open that could take %s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/intake.py" />
   <source>Open one, or make a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/intake.py" />
   <source>Reading files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/intake.py" />
   <source>Reading the text</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Job</name>
  <message>
   <location filename="../../gui/jobs.py" />
   <source>Something unexpected went wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/jobs.py" />
   <source>The error report says more.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>KeptFile</name>
  <message>
   <location filename="../../gui/settings/kept_file.py" />
   <source>The settings cannot be kept: %s.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>KeyRecorder</name>
  <message>
   <location filename="../../gui/commands/key_recorder.py" />
   <source>Take it over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/key_recorder.py" />
   <source>No key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/key_recorder.py" />
   <source>Usual key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/key_recorder.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/key_recorder.py" />
   <source>New key for “%s”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/key_recorder.py" />
   <source>Press the new key for “%s”. `Esc` leaves it as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/key_recorder.py" />
   <source>This key is for “%s”. That would be without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/key_recorder.py" />
   <source>Choose a command to give it another key.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>KeySheet</name>
  <message>
   <location filename="../../gui/commands/key_row.py" />
   <source>Tag with the code of this digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/key_row.py" />
   <source>no key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/key_sheet.py" />
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/key_sheet.py" />
   <source>Search commands and keys…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/key_sheet.py" />
   <source>Reset all keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/key_sheet.py" />
   <source>Nothing found</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Keymap</name>
  <message>
   <location filename="../../gui/commands/keymap.py" />
   <source>This key is for moving, typing and copying.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/keymap.py" />
   <source>The digits are the codes’: give a code its digit in the codebook.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/keymap.py" />
   <source>A single sign that holds everywhere could not be typed any more: use Ctrl or Alt with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/keymap.py" />
   <source>This key has no name by which it could be found again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/keymap.py" />
   <source>Some keys in the settings cannot be used: %s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/keymap.py" />
   <source>They were set aside in the settings; the usual keys hold.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Legend</name>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>%s: show or hide them in the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Org.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Organisations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>States, places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Dates, numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Other</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Library</name>
  <message>
   <location filename="../../gui/library/words.py" />
   <source>unread</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/library/words.py" />
   <source>%n claim(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/library/words.py" />
   <source>%n to review</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/library/words.py" />
   <source>read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/words.py" />
   <source>no claims yet</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LibraryPanel</name>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Search every article…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>+ Add article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Add article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Nothing found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>No article holds all of these words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>No articles yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Drop a text file here, or paste one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Details…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Mark as unread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Mark as read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Drop a text here, press `Ctrl+O` to open one,
or `Ctrl+V` to paste one.</source>
   <translation type="vanished" />
  </message>
  <message>
   <source>No article is open</source>
   <translation type="vanished" />
  </message>
  <message>
   <source>No project is open</source>
   <translation type="vanished" />
  </message>
  <message>
   <source>Press `Ctrl+O` to open one, or `Ctrl+N` to make a new one.</source>
   <translation type="vanished" />
  </message>
 </context>
 <context>
  <name>MentionCard</name>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>Same as…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>Same as another actor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>Open actor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>Make it an actor</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/mentions/card.py" />
   <source>%n mention(s) here</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>Speaker of the claim in focus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>Same as another actor…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>Change kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>Not a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>How far a change reaches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>H, A and E choose it too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>A change holds for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>state or place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>everywhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>{0} is the speaker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>“{0}”: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>“{0}” is not a name: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>“{0}” stands for {1}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Minimap</name>
  <message>
   <location filename="../../gui/reader/minimap.py" />
   <source>Place in the article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/reader/minimap.py" />
   <source>Shows where claims, suggestions and hits of a search lie</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/reader/minimap.py" />
   <source>%n claim(s)</source>
   <translation type="unfinished">
    <numerusform>%n Aussage</numerusform>
    <numerusform>%n Aussagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/reader/minimap.py" />
   <source>%n suggestion(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/reader/minimap.py" />
   <source>%n hit(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>NamedIn</name>
  <message>
   <location filename="../../gui/actors/says.py" />
   <source>Is named</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Naming</name>
  <message>
   <location filename="../../gui/naming.py" />
   <source>%s says it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/naming.py" />
   <source>It is about %s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/naming.py" />
   <source>It is said to %s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/naming.py" />
   <source>It comes via %s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/naming.py" />
   <source>It cites %s</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>News</name>
  <message>
   <location filename="../../gui/news.py" />
   <source>Undone: %s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/news.py" />
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/news.py" />
   <source>Done again: %s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/news.py" />
   <source>The history is forgotten.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/news.py" />
   <source>%n step(s) undone</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/news.py" />
   <source>%n step(s) done again</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/news.py" />
   <source>Go back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/news.py" />
   <source>Done: %s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/news.py" />
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/news.py" />
   <source>Saved as %s</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/news.py" />
   <source>%n article(s) added</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/news.py" />
   <source>The names in the text cannot be found now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/news.py" />
   <source>%s %</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/news.py" />
   <source>%n article(s) waiting</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>%s articles added</source>
   <translation type="vanished" />
  </message>
 </context>
 <context>
  <name>NoteField</name>
  <message>
   <location filename="../../gui/claims/fields.py" />
   <source>Note…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/fields.py" />
   <source>Note</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NothingHere</name>
  <message>
   <location filename="../../gui/claims/nothing.py" />
   <source>Clear filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/nothing.py" />
   <source>No article is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/nothing.py" />
   <source>Its claims will stand here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/nothing.py" />
   <source>Every claim of this article has a code and a speaker.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/nothing.py" />
   <source>Nothing is incomplete</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/claims/nothing.py" />
   <source>The article has %n claim(s); none fits the filter.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/claims/nothing.py" />
   <source>No claim fits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/nothing.py" />
   <source>Drag over a sentence and press a digit.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/claims/nothing.py" />
   <source>Or press `J` to go through %n suggestion(s).</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/claims/nothing.py" />
   <source>No claims yet</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NothingToReview</name>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>Look for claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>What Sayso takes for a claim stands here, to be kept or dismissed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>No article is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>They appear here as soon as they are found. Read on, and tag, meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>Looking for claims…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>Nobody has looked for claims in this article yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>Nothing to review yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>%1 kept, %2 dismissed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>What was missed: drag over it and press a digit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>`Ctrl+PgDown` goes to the next article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>All reviewed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>Drag over a sentence and press a digit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>No model for %s is installed: only quotation marks are read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>No claims were found</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Outcome</name>
  <message>
   <location filename="../../gui/export/outcome.py" />
   <source>Progress of the export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/export/outcome.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/export/outcome.py" />
   <source>Open folder</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/export/outcome.py" />
   <source>Replace the %n file(s) there?</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/export/outcome.py" />
   <source>Replace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/export/outcome.py" />
   <source>Choose another folder…</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/export/outcome.py" />
   <source>%n row(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/export/outcome.py" />
   <source>Saved: six tables with %1 and their description, in %2</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/export/outcome.py" />
   <source>%n cell(s) got a leading apostrophe; a last column says which.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Amber</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Blue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Rose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Green</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Teal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Violet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Orange</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Slate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Pink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Olive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Indigo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Brown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/palette.py" />
   <source>Do anything…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/palette.py" />
   <source>Palette</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/palette.py" />
   <source>Article: “%s”</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Picker</name>
  <message>
   <location filename="../../gui/widgets/picker.py" />
   <source>Nothing found</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PlaceRow</name>
  <message>
   <location filename="../../gui/actors/says.py" />
   <source>Go to the place</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PlanModel</name>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>What happens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>is there already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>key {digit} stays with “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>other name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>other place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>other colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>other key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>other description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>retired or brought back</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PlanTable</name>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>What the import would do</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PreviewTable</name>
  <message>
   <location filename="../../gui/export/table.py" />
   <source>First rows of claims.csv</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ProjectFiles</name>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Open articles or a project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Articles and projects (*.txt *.md *.markdown *.text *.sqlite);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Another program holds the project, which is not saved yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Close it there and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>New project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Projects (*.sqlite)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Making the project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Save a copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Saving a copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Keeping the present state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Restoring</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Proposal</name>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Merge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>No</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Same as “{0}”?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Merge with {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Reader</name>
  <message numerus="yes">
   <location filename="../../gui/reader/byline.py" />
   <source>%n word(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/reader/byline.py" />
   <source>%n min</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n words</source>
   <translation type="vanished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>ReaderPage</name>
  <message>
   <location filename="../../gui/reader/page.py" />
   <source>Article</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Remark</name>
  <message>
   <location filename="../../gui/remark.py" />
   <source>looking for quotes…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/remark.py" />
   <source>looking for names…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/remark.py" />
   <source>no model for %s is installed: only quotation marks are read</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Rereading</name>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>Read the file again as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>%1 was read as %2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>guessed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>reading again</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReviewCard</name>
  <message>
   <location filename="../../gui/review/card.py" />
   <source>Suggestion: %s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/review/card.py" />
   <source>Claim: %s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>`1–9` code  `+ = -` stance  `Enter` keep, next  `X` no</source>
   <translation type="vanished" />
  </message>
 </context>
 <context>
  <name>ReviewPanel</name>
  <message>
   <location filename="../../gui/review/panel.py" />
   <source>Reviewed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/review/panel.py" />
   <source>Further suggestions</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/review/panel.py" />
   <source>%n left</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/review/panel.py" />
   <source>Accept %n direct quote(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation type="vanished" />
  </message>
  <message>
   <source>All reviewed</source>
   <translation type="vanished" />
  </message>
  <message>
   <source>Every suggestion of this article is kept or dismissed.</source>
   <translation type="vanished" />
  </message>
  <message>
   <source>Here stand the claims that Sayso finds in an article, for you to keep or dismiss.</source>
   <translation type="vanished" />
  </message>
  <message>
   <source>Nothing to review</source>
   <translation type="vanished" />
  </message>
 </context>
 <context>
  <name>Same</name>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>May be the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>`Enter` merge · `X` these are two</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/proposing.py" />
   <source>May be the same · %n</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>{0} and {1} parts in claims</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Says</name>
  <message numerus="yes">
   <location filename="../../gui/actors/says.py" />
   <source>Show %n more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/actors/says.py" />
   <source>No claims yet. With a claim in focus, a click on the name makes it the speaker.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/says.py" />
   <source>%n claim(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/says.py" />
   <source>in %n article(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/actors/says.py" />
   <source>paraphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/says.py" />
   <source>Says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/says.py" />
   <source>Is spoken of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/says.py" />
   <source>Is spoken to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/says.py" />
   <source>Relays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/actors/says.py" />
   <source>Is cited</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/says.py" />
   <source>%n mention(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>SelectionBar</name>
  <message>
   <location filename="../../gui/selection_bar.py" />
   <source>Tag the selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/selection_bar.py" />
   <source>more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/selection_bar.py" />
   <source>claim</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <location filename="../../gui/settings/dialog.py" />
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Appearance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Sepia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>High contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Another one holds from the next start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Text size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Of the article's text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Model for names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Finds names and quotes in articles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Reduced motion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Nothing fades or slides.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Hints</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>One line under the text says what comes next.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>For spreadsheets: an apostrophe keeps cells from being run as formulas.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Exact data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>For spreadsheets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/settings/settings.py" />
   <source>The settings could not be read, so the usual ones hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/settings/settings.py" />
   <source>The file was set aside as %s.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SettingsDialog</name>
  <message>
   <location filename="../../gui/settings/dialog.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/settings/dialog.py" />
   <source>Your name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/settings/dialog.py" />
   <source>Stands beside every claim of this project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/settings/dialog.py" />
   <source>None is installed: %s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/settings/dialog.py" />
   <source>The best one that is installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/settings/dialog.py" />
   <source>%s (not installed)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Shaping</name>
  <message>
   <location filename="../../gui/shaping.py" />
   <source>Duplicated; the copy is in focus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/shaping.py" />
   <source>No claim comes after this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/shaping.py" />
   <source>Split; the second part is in focus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/shaping.py" />
   <source>Copied as evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/shaping.py" />
   <source>Merged with the next claim; they differ in stance and date, set these anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/shaping.py" />
   <source>Merged with the next claim; they differ in stance, set it anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/shaping.py" />
   <source>Merged with the next claim; they differ in date, set it anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/shaping.py" />
   <source>Merged with the next claim</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Sheets</name>
  <message>
   <location filename="../../gui/sheets.py" />
   <source>Rename project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/sheets.py" />
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/sheets.py" />
   <source>About Sayso</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/sheets.py" />
   <source>From an article to a table of who claims what.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SidePanel</name>
  <message>
   <location filename="../../gui/side_panel.py" />
   <source>Side panel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/side_panel.py" />
   <source>Claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/side_panel.py" />
   <source>Review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/side_panel.py" />
   <source>Actors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/side_panel.py" />
   <source>Codebook</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Stance</name>
  <message>
   <location filename="../../gui/widgets/segmented.py" />
   <source>Stance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/widgets/stances.py" />
   <source>supports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/widgets/stances.py" />
   <source>neutral</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/widgets/stances.py" />
   <source>opposes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/widgets/stances.py" />
   <source>not set</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Start</name>
  <message>
   <location filename="../../gui/start.py" />
   <source>Making the project</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StatusBar</name>
  <message numerus="yes">
   <location filename="../../gui/status_bar.py" />
   <source>%n mention(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/status_bar.py" />
   <source>%n claim(s)</source>
   <translation>
    <numerusform>%n Aussage</numerusform>
    <numerusform>%n Aussagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/status_bar.py" />
   <source>%n suggestion(s) to review</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../gui/status_bar.py" />
   <source>coder: %s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/status_bar.py" />
   <source>Read only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/status_bar.py" />
   <source>All changes saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/status_bar.py" />
   <source>Saving…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Tagging</name>
  <message>
   <location filename="../../gui/tagging.py" />
   <source>No code has the digit %s</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gui/tagging.py" />
   <source>%n suggestion(s) above are left: J goes there</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>%s says it</source>
   <translation type="vanished" />
  </message>
  <message>
   <source>It cites %s</source>
   <translation type="vanished" />
  </message>
  <message>
   <source>It comes via %s</source>
   <translation type="vanished" />
  </message>
  <message>
   <source>It is about %s</source>
   <translation type="vanished" />
  </message>
  <message>
   <source>It is said to %s</source>
   <translation type="vanished" />
  </message>
 </context>
 <context>
  <name>Telling</name>
  <message>
   <location filename="../../gui/claims/telling.py" />
   <source>no speaker, code or stance</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TogetherBar</name>
  <message>
   <location filename="../../gui/claims/together_bar.py" />
   <source>Several claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/together_bar.py" />
   <source>Pick no claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/together_bar.py" />
   <source>Code…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/together_bar.py" />
   <source>Said by…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/together_bar.py" />
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/together_bar.py" />
   <source>Copy as evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/claims/together_bar.py" />
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Menu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Do anything…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>All steps, to go back to any of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Make the tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Undo %s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Redo %s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the tables (Ctrl+E)</source>
   <translation type="vanished" />
  </message>
  <message>
   <source>Menu (F10)</source>
   <translation type="vanished" />
  </message>
 </context>
 <context>
  <name>Trouble</name>
  <message>
   <location filename="../../gui/widgets/trouble.py" />
   <source>Dismiss</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>commands</name>
  <message>
   <location filename="../../gui/commands/command.py" />
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/command.py" />
   <source>Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/command.py" />
   <source>Article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/command.py" />
   <source>Claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/command.py" />
   <source>View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/command.py" />
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <source>Filter claims…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <source>Show incomplete claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <source>Show all claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <source>Pick all claims shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Tag with code %s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Stance: supports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Stance: neutral</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Stance: opposes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Code by its letters…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Said by…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Copy as evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <source>Remove the claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Select the sentence, or one more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Make the selection a claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Make the sentence a claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Drop the selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Accept, go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Dismiss the suggestion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Accept all direct quotes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Done with the claim, go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>The selection names a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>The selection names an organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>The selection names a state or place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>The selection names a group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>About…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Said to…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Via…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Cites…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>The selected words: %s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>The selected words are the cue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>The name here says it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>It is about the name here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>It is said to the name here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>It comes via the name here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>It cites the name here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Who is named here…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Claim with a code…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Form…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Note…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Date said…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Next claim or suggestion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Previous claim or suggestion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>End a word later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>End a word earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Begin a word later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Begin a word earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Duplicate the claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Merge with the next claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Split at the caret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Remove the claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Open…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>New project…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Save a copy…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Save a copy without history…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Backups…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Export project as CSV…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Import codebook…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Export codebook…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Rename project…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>History…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Forget history…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Paste an article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Find in the article…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Next hit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Previous hit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Settings…</source>
   <translation>Einstellungen…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Article details…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Mark as read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Mark as unread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Next article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Previous article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Dim the paragraph, or bring it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Analyse again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Remove article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Claims panel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Review panel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Actors panel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Codebook panel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Larger text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Smaller text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Normal text size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Search every article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>What lies here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Text alone, and back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Next pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Previous pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Do anything…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Menu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Appearance: as the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Appearance: light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Appearance: sepia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Appearance: dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Appearance: high contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>All keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Show the hints again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>About Sayso</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <source>The codebook “{name}” cannot be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <location filename="../../annotation/importing/codebook.py" />
   <location filename="../../annotation/store/connection.py" />
   <source>Choose another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <source>“{name}” is not a codebook: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <source>Choose a TOML file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <source>“{file}” is not a codebook: its codes are no list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <source>Write each as [[code]].</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <source>A code in “{file}” has no name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <source>Give each code a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <source>“{name}” in “{file}” has the digit {digit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <source>Use 1 to 9.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>“{words}” names no year of four digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>Write it as 2026-01-25, 25 Jan 2026, January 2026 or 2026.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>“{iso}” is no date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>There is no date “{written}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>“{written}” does not say which number is the year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>“{written}” can be {one} {month} or {two} {other}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>Write {year}-{month_number:02}-{one:02}, say.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>“{words}” is no date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/export/codebook.py" />
   <source>“{name}” could not be written: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/export/codebook.py" />
   <source>Choose another folder, or make room there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/export/package.py" />
   <source>In {folder} there is already: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/export/package.py" />
   <source>Nothing was written. Choose another folder, or let them be replaced (--overwrite).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/export/package.py" />
   <source>The project could not be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/export/package.py" />
   <source>Nothing was written. Close other programs that use it, and export again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/export/package.py" />
   <source>{file} could not be written: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/export/package.py" />
   <source>Choose another folder, or make room there, and export again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/files.py" />
   <source>the disk is full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/files.py" />
   <source>the disk quota is used up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/files.py" />
   <source>the file grew larger than is allowed here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/files.py" />
   <source>it may not be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/files.py" />
   <source>the disk is read-only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/files.py" />
   <source>its folder is not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/files.py" />
   <source>a part of its path is no folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/files.py" />
   <source>a folder of that name is there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/files.py" />
   <source>its name is too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/codebook.py" />
   <source>“{name}” is too large for a codebook.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/codebook.py" />
   <source>Split it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/codebook.py" />
   <location filename="../../annotation/importing/formats.py" />
   <source>“{name}” cannot be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/codebook.py" />
   <source>“{name}” holds no codes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/codebook.py" />
   <source>“{name}” holds more than {most} codes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/codebook.py" />
   <source>Line {line} of “{name}” cannot be read: a quotation mark is missing there or too many.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/codebook.py" />
   <source>Mend the line, or save the table as CSV again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/codebook.py" />
   <source>Line {line} of “{name}” does not say which column holds the names.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/codebook.py" />
   <source>Name them in its first line: name, parent, color, digit, description.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/encodings.py" />
   <source>It is not a text file: it holds bytes that no text has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/encodings.py" />
   <source>Save it as plain text and open that file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/encodings.py" />
   <source>There is no encoding “{encoding}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/encodings.py" />
   <source>Choose one from the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/encodings.py" />
   <source>The text is not in {encoding}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/encodings.py" />
   <source>Choose another encoding.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>“{name}” cannot be read. {message}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>“{name}” is empty.</source>
   <translation>„{name}“ ist leer.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>Open a file that holds an article's text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>The clipboard holds no text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>Copy an article's text and paste it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>“{name}” is a folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>Open the files in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>“{name}” is not a file that holds text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>Open a text file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>“{name}” is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>It may have been moved or renamed: look for it and open it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>You may not read “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>Change its permissions, or copy it to another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>Copy it to another folder and open it there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>“{name}” is larger than {size} MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>Split it: each article is a text of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>“{name}” is a database, not an article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>If it is a Sayso project, use File › Open project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>“{name}” is {kind}, which Sayso does not read yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>Save its text as plain text (.txt) and open that file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/qdc.py" />
   <source>Line {line} of “{name}” is no XML: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/qdc.py" />
   <source>Export the codebook again, as REFI-QDA or as CSV.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/qdc.py" />
   <source>“{name}” is XML, but no codebook.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/qdc.py" />
   <source>Line {line} of “{name}” names a document type, which no codebook needs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/names.py" />
   <source>A name cannot be empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/names.py" />
   <location filename="../../annotation/operations/articles.py" />
   <source>Type one, or press Esc.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/names.py" />
   <source>A name cannot hold “|”: it joins values in the tables.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/names.py" />
   <source>Use “/” instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/nlp/client.py" />
   <source>No spaCy pipeline for this language is installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/nlp/client.py" />
   <location filename="../../annotation/nlp/worker.py" />
   <source>To get one: {install_hint}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/nlp/client.py" />
   <source>The analysis ended unexpectedly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/nlp/client.py" />
   <source>Try it again; the articles are as they were.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/nlp/worker.py" />
   <source>The pipeline {name} cannot be loaded ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/nlp/worker.py" />
   <source>The pipeline {name} is not installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>This is no id of Wikidata.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>It is a Q and a number, as in Q42.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>An actor cannot be affiliated with itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>Choose another organisation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>There is another affiliation with this organisation that begins then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>Change that one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>The affiliation would end before it begins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>Check the two dates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>An actor cannot be merged with itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <location filename="../../annotation/operations/codes.py" />
   <source>Choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>The actor no longer goes by this name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <location filename="../../annotation/operations/claims.py" />
   <location filename="../../annotation/operations/claims_together.py" />
   <location filename="../../annotation/store/articles.py" />
   <source>Undo brings it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>An actor cannot differ from itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>“{name}” holds the same text as “{title}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>It was not added again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>The text cannot be read again: claims stand on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>Add the file once more as another article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>A title cannot be empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claim_shapes.py" />
   <source>These claims cannot be merged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claim_shapes.py" />
   <source>Choose two claims of one article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claim_shapes.py" />
   <source>The caret is outside the claim.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claim_shapes.py" />
   <source>Click between the two words where it is to be divided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claim_shapes.py" />
   <source>The caret is at the edge of the claim.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>There are no words in this selection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>Drag over the words that make the claim.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>This claim is gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <location filename="../../annotation/operations/claims_together.py" />
   <source>This code is gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <location filename="../../annotation/operations/claims_together.py" />
   <source>This actor is gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>“{name}” is retired and takes no key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>Bring it back first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>“{name}” cannot go under itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>Choose another place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>A code cannot be merged with itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>A code needs a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>Type a few words, best a proposition.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>A code's name cannot hold “|”, which stands between values in the tables.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>Use a dash.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>A code's name is one line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>Put the rest into its description.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>“{color}” is no colour of the palette.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>Choose one of the palette.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>{digit} cannot be a code's key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>Use a digit from 1 to 9.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>This code is no longer in the codebook.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <location filename="../../annotation/project.py" />
   <source>Choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>A codebook has {most} levels at most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>Choose a place higher up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>“{file}” is open for reading only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Save a copy to change it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>The disk is full: the last change to “{name}” was not saved and was taken back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Free some space and do it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Another program is writing to “{name}”: the change was not made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Close it there and do it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>“{name}” can no longer be written: the change was taken back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Check the file's permissions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>The last change to “{name}” was not saved and was taken back: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Check the disk and do it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>“{file}” is of an older Sayso and lies where it cannot be changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Copy it to a folder of yours and open the copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>There is already a file “{file}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>The folder “{folder}” cannot be made: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>The folder “{folder}” cannot be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>The project cannot be made in “{folder}”: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>“{file}” is open in another Sayso window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Go on there, or close it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>“{file}” cannot be locked: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Check the folder {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/store/articles.py" />
   <source>This article is gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/store/backup.py" />
   <source>No backup could be made in {folder}: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/store/backup.py" />
   <source>Check that folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/store/backup.py" />
   <source>The copy {name} is not sound.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/store/backup.py" />
   <source>Check the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/store/backup.py" />
   <source>No copy could be made in {folder}: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/store/backup.py" />
   <source>Free some space there, or choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/store/backup.py" />
   <source>The backup could not be put back: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/store/backup.py" />
   <source>Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>“{name}” was left in the middle of a change, and lies where it cannot be mended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>Copy it, with the file of the same name and “-journal”, to a folder of yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>“{name}” is not a project of Sayso, or it is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>Choose another file, or restore a backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>“{name}” cannot be opened: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>Check that the file and its folder can be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>“{name}” is empty (0 bytes): there is no project in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>“{name}” is not a project of Sayso: it holds something else than a database.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>Open the project's file, or add this one as an article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>“{name}” is a database, but not a project of Sayso.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>“{name}” was written by a newer Sayso (schema {version}; this one knows {schema_version}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>Install the newest Sayso to open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>“{name}” is cut short: {there} of {all} bytes are there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>Restore a backup of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>There is no file “{file}” in {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>“{file}” cannot be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>Check its permissions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/export/work.py" />
   <source>The project cannot be read now: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/export/work.py" />
   <location filename="../../gui/library/panel.py" />
   <source>Try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>The articles cannot be searched now: {reason}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>formats</name>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>a Word document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>an OpenDocument text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>a rich text file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>a PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>an EPUB book</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>a web page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>a packed file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>the pasted text</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>months</name>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>January</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>February</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>March</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>April</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>May</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>June</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>July</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>August</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>September</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>October</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>November</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>December</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>steps</name>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <location filename="../../annotation/operations/claims.py" />
   <location filename="../../annotation/operations/mentions.py" />
   <source>add actor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>edit actor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>add alias</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>remove alias</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>set affiliation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>date affiliation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>remove affiliation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>merge actors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>split off name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>tell actors apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>accept actors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>accept actor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>dismiss actor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <location filename="../../annotation/operations/claims.py" />
   <source>remove actor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/analysis.py" />
   <source>analyse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>add article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>read article again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>edit article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>mark article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>remove article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>bring passage back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>dim passage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claim_shapes.py" />
   <source>duplicate claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claim_shapes.py" />
   <source>merge claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claim_shapes.py" />
   <source>split claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <location filename="../../annotation/operations/claims_together.py" />
   <source>set speaker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>set about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>set addressee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>set via</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>set cites</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>remove speaker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>remove about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>remove addressee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>remove via</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>remove cites</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>tag claim</source>
   <translation>Aussage markieren</translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotation/operations/claims.py" />
   <source>remove %n claims</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>remove claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <location filename="../../annotation/operations/claims_together.py" />
   <location filename="../../annotation/operations/codes.py" />
   <source>remove code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <location filename="../../annotation/operations/claims_together.py" />
   <location filename="../../annotation/operations/codes.py" />
   <source>add code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <location filename="../../annotation/operations/claims_together.py" />
   <source>set stance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>set stance of code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>set form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>set date said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>edit note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>set cue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>add passage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>move passage</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../annotation/operations/claims_together.py" />
   <source>code %n claims</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotation/operations/claims_together.py" />
   <source>take code off %n claims</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotation/operations/claims_together.py" />
   <source>recode %n claims</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims_together.py" />
   <source>replace code</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../annotation/operations/claims_together.py" />
   <source>set stance of %n claims</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotation/operations/claims_together.py" />
   <source>set speaker of %n claims</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../annotation/operations/coders.py" />
   <source>rename coder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/coders.py" />
   <source>rename project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>edit code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>move code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>merge codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>bring back code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>retire code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>add codebook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>import codebook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>rename code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>recolour code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>set code's digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>describe code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/mentions.py" />
   <source>change label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/mentions.py" />
   <source>reject name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/mentions.py" />
   <source>link name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/mentions.py" />
   <source>mark name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../annotation/operations/suggestions.py" />
   <source>accept suggestion</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../annotation/operations/suggestions.py" />
   <source>accept %n suggestions</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../annotation/operations/suggestions.py" />
   <source>dismiss suggestion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>accept suggestions</source>
   <translation type="vanished" />
  </message>
  <message>
   <source>remove claims</source>
   <translation type="vanished" />
  </message>
 </context>
</TS>
