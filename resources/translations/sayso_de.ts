<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>ActorKind</name>
  <message>
   <location filename="../../gui/actor_words.py" />
   <source>person</source>
   <translation>Person</translation>
  </message>
  <message>
   <location filename="../../gui/actor_words.py" />
   <source>organisation</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <location filename="../../gui/actor_words.py" />
   <source>state</source>
   <translation>Staat</translation>
  </message>
  <message>
   <location filename="../../gui/actor_words.py" />
   <source>place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <location filename="../../gui/actor_words.py" />
   <source>group</source>
   <translation>Gruppe</translation>
  </message>
  <message>
   <location filename="../../gui/actor_words.py" />
   <source>outlet</source>
   <translation>Medium</translation>
  </message>
  <message>
   <location filename="../../gui/actor_words.py" />
   <source>unnamed source</source>
   <translation>ungenannte Quelle</translation>
  </message>
 </context>
 <context>
  <name>ActorList</name>
  <message>
   <location filename="../../gui/actors/listing.py" />
   <source>merge here</source>
   <translation>hier zusammenführen</translation>
  </message>
  <message>
   <location filename="../../gui/actors/listing.py" />
   <source>Actors</source>
   <translation>Akteure</translation>
  </message>
  <message>
   <location filename="../../gui/actors/listing.py" />
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../gui/actors/listing.py" />
   <source>Merge with…</source>
   <translation>Zusammenführen mit…</translation>
  </message>
  <message>
   <location filename="../../gui/actors/listing.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
 </context>
 <context>
  <name>ActorPage</name>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Actor</source>
   <translation>Akteur</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>not linked</source>
   <translation>nicht verknüpft</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Wikidata id</source>
   <translation>Wikidata-ID</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Note…</source>
   <translation>Notiz…</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>look up</source>
   <translation>nachschlagen</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Look up at Wikidata</source>
   <translation>In Wikidata nachschlagen</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Opens Wikidata in the browser</source>
   <translation>Öffnet Wikidata im Browser</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Merge with…</source>
   <translation>Zusammenführen mit…</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Find the actor that is the same, and merge it into this one (M)</source>
   <translation>Denselben Akteur suchen und mit diesem zusammenführen (M)</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Remove the actor, also from its claims</source>
   <translation>Akteur entfernen, auch aus seinen Aussagen</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Also called</source>
   <translation>Auch genannt</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Affiliation</source>
   <translation>Zugehörigkeit</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Wikidata</source>
   <translation>Wikidata</translation>
  </message>
 </context>
 <context>
  <name>ActorRows</name>
  <message>
   <location filename="../../gui/actor_words.py" />
   <source>in this article</source>
   <translation>in diesem Artikel</translation>
  </message>
  <message>
   <location filename="../../gui/actor_words.py" />
   <source>+ Create “{text}” as a person</source>
   <translation>+ „{text}“ als Person anlegen</translation>
  </message>
  <message>
   <location filename="../../gui/actor_words.py" />
   <source>+ Create “{text}” as an organisation</source>
   <translation>+ „{text}“ als Organisation anlegen</translation>
  </message>
  <message>
   <location filename="../../gui/actor_words.py" />
   <source>+ Create “{text}” as a state</source>
   <translation>+ „{text}“ als Staat anlegen</translation>
  </message>
  <message>
   <location filename="../../gui/actor_words.py" />
   <source>+ Create “{text}” as an unnamed source</source>
   <translation>+ „{text}“ als ungenannte Quelle anlegen</translation>
  </message>
 </context>
 <context>
  <name>ActorsPanel</name>
  <message numerus="yes">
   <location filename="../../gui/actors/browser.py" />
   <source>says %n</source>
   <translation>
    <numerusform>sagt %n</numerusform>
    <numerusform>sagt %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/browser.py" />
   <source>about: %n</source>
   <translation>
    <numerusform>über: %n</numerusform>
    <numerusform>über: %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/browser.py" />
   <source>else: %n</source>
   <translation>
    <numerusform>sonst: %n</numerusform>
    <numerusform>sonst: %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/browser.py" />
   <source>%n mention(s) here</source>
   <translation>
    <numerusform>%n Nennung hier</numerusform>
    <numerusform>%n Nennungen hier</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>← All actors</source>
   <translation>← Alle Akteure</translation>
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>“{0}” is no id of Wikidata.</source>
   <translation>„{0}“ ist keine Wikidata-ID.</translation>
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>It is a Q and a number, as in Q42; a whole address is fine too.</source>
   <translation>Sie besteht aus Q und einer Zahl, etwa Q42; auch eine ganze Adresse ist möglich.</translation>
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>Name of an actor…</source>
   <translation>Name eines Akteurs…</translation>
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>Add an actor</source>
   <translation>Akteur hinzufügen</translation>
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>Removed {0}</source>
   <translation>{0} entfernt</translation>
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>“{0}” is an actor of its own now</source>
   <translation>„{0}“ ist jetzt ein eigener Akteur</translation>
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>Merge {0} into…</source>
   <translation>{0} zusammenführen mit…</translation>
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>Merge into {0}…</source>
   <translation>Mit {0} zusammenführen…</translation>
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>Merge with another actor</source>
   <translation>Mit einem anderen Akteur zusammenführen</translation>
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>Merged “{0}” into {1}</source>
   <translation>„{0}“ mit {1} zusammengeführt</translation>
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>Organisation…</source>
   <translation>Organisation…</translation>
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>Affiliation</source>
   <translation>Zugehörigkeit</translation>
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>+ Create “{text}” as an organisation</source>
   <translation>+ „{text}“ als Organisation anlegen</translation>
  </message>
 </context>
 <context>
  <name>AddActor</name>
  <message>
   <location filename="../../gui/claims/parts.py" />
   <source>+ add</source>
   <translation>+ hinzufügen</translation>
  </message>
 </context>
 <context>
  <name>Affiliations</name>
  <message>
   <location filename="../../gui/actors/affiliations.py" />
   <source>since {0}</source>
   <translation>seit {0}</translation>
  </message>
  <message>
   <location filename="../../gui/actors/affiliations.py" />
   <source>until {0}</source>
   <translation>bis {0}</translation>
  </message>
  <message>
   <location filename="../../gui/actors/affiliations.py" />
   <source>Add an affiliation</source>
   <translation>Zugehörigkeit hinzufügen</translation>
  </message>
  <message>
   <location filename="../../gui/actors/affiliations.py" />
   <source>dates…</source>
   <translation>Daten…</translation>
  </message>
  <message>
   <location filename="../../gui/actors/affiliations.py" />
   <source>Dates at {0}</source>
   <translation>Zeitraum bei {0}</translation>
  </message>
 </context>
 <context>
  <name>Aliases</name>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Also called so; Delete removes it, Enter opens what can be done</source>
   <translation>Wird auch so genannt; Entf entfernt den Namen, Enter zeigt die Möglichkeiten</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Press to make it an actor of its own</source>
   <translation>Drücken, um daraus einen eigenen Akteur zu machen</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Add another name</source>
   <translation>Weiteren Namen hinzufügen</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Make it an actor of its own</source>
   <translation>Zum eigenen Akteur machen</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Remove the name</source>
   <translation>Name entfernen</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Another name</source>
   <translation>Weiterer Name</translation>
  </message>
 </context>
 <context>
  <name>Analysis</name>
  <message>
   <location filename="../../gui/analysis.py" />
   <source>Looking for names…</source>
   <translation>Namen werden gesucht…</translation>
  </message>
  <message>
   <location filename="../../gui/analysis.py" />
   <source>No spaCy pipeline is installed</source>
   <translation>Keine spaCy-Pipeline installiert</translation>
  </message>
  <message>
   <location filename="../../gui/analysis.py" />
   <source>Names cannot be found: no spaCy pipeline for this language is installed.</source>
   <translation>Namen können nicht gefunden werden: Für diese Sprache ist keine spaCy-Pipeline installiert.</translation>
  </message>
  <message>
   <location filename="../../gui/analysis.py" />
   <source>To get one: {command}</source>
   <translation>So lässt sie sich installieren: {command}</translation>
  </message>
  <message>
   <location filename="../../gui/analysis.py" />
   <source>Loading {pipeline}…</source>
   <translation>{pipeline} wird geladen…</translation>
  </message>
  <message>
   <location filename="../../gui/analysis.py" />
   <source>Looking for claims…</source>
   <translation>Aussagen werden gesucht…</translation>
  </message>
  <message>
   <location filename="../../gui/analysis.py" />
   <source>An article could not be analysed: the analysis ended twice on it.</source>
   <translation>Ein Artikel konnte nicht analysiert werden: Die Analyse ist zweimal an ihm abgebrochen.</translation>
  </message>
  <message>
   <location filename="../../gui/analysis.py" />
   <source>The analysis does not start</source>
   <translation>Die Analyse startet nicht</translation>
  </message>
  <message>
   <location filename="../../gui/analysis.py" />
   <source>Names cannot be found: the analysis ended twice while it was starting. The log says more.</source>
   <translation>Namen können nicht gefunden werden: Die Analyse ist beim Starten zweimal abgebrochen. Mehr steht im Protokoll.</translation>
  </message>
 </context>
 <context>
  <name>App</name>
  <message>
   <location filename="../../gui/app.py" />
   <source>Add articles</source>
   <translation>Artikel hinzufügen</translation>
  </message>
  <message>
   <location filename="../../gui/app.py" />
   <source>Read as %s, which is a guess</source>
   <translation>Als %s gelesen (nur vermutet)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/app.py" />
   <source>The encoding of %n article(s) is a guess</source>
   <translation>
    <numerusform>Die Zeichenkodierung von %n Artikel ist nur vermutet</numerusform>
    <numerusform>Die Zeichenkodierung von %n Artikeln ist nur vermutet</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/app.py" />
   <source>Change…</source>
   <translation>Ändern…</translation>
  </message>
  <message>
   <location filename="../../gui/closing.py" />
   <source>Saving… the window closes as soon as all is saved.</source>
   <translation>Wird gespeichert… das Fenster schließt sich, sobald alles gespeichert ist.</translation>
  </message>
  <message>
   <location filename="../../gui/closing.py" />
   <source>Not closed yet: write the date anew, or press Esc to drop it.</source>
   <translation>Noch nicht geschlossen: Datum neu eingeben oder mit Esc verwerfen.</translation>
  </message>
 </context>
 <context>
  <name>ArticleDetails</name>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Article details</source>
   <translation>Artikeldetails</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Author</source>
   <translation>Autor/in</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Outlet</source>
   <translation>Medium</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>25 Jan 2026, January 2026 or 2026</source>
   <translation>25. Jan. 2026, Januar 2026 oder 2026</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Section</source>
   <translation>Ressort</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Type</source>
   <translation>Textsorte</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>news, comment, interview…</source>
   <translation>Nachricht, Kommentar, Interview…</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>not known</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>A title cannot be empty.</source>
   <translation>Ein Titel darf nicht leer sein.</translation>
  </message>
 </context>
 <context>
  <name>Backups</name>
  <message numerus="yes">
   <location filename="../../gui/backups/dialog.py" />
   <source>%n article(s)</source>
   <translation>
    <numerusform>%n Artikel</numerusform>
    <numerusform>%n Artikel</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/backups/dialog.py" />
   <source>%n claim(s)</source>
   <translation>
    <numerusform>%n Aussage</numerusform>
    <numerusform>%n Aussagen</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BackupsDialog</name>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>Backups</source>
   <translation>Sicherungen</translation>
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>Restore</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>Looking at the copies…</source>
   <translation>Kopien werden durchgesehen…</translation>
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>backups</source>
   <translation>Sicherungen</translation>
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>Made</source>
   <translation>Erstellt</translation>
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>Articles</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>Claims</source>
   <translation>Aussagen</translation>
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>A copy is kept whenever a changed project is closed, older ones more thinly.</source>
   <translation>Beim Schließen eines geänderten Projekts wird eine Kopie aufbewahrt; ältere werden mit der Zeit ausgedünnt.</translation>
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>Before one is restored, the present state is kept too.</source>
   <translation>Vor dem Wiederherstellen wird auch der jetzige Stand gesichert.</translation>
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>There are none yet: the first one is made when the project is closed.</source>
   <translation>Es gibt noch keine: Die erste entsteht beim Schließen des Projekts.</translation>
  </message>
 </context>
 <context>
  <name>Browser</name>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>Search actors…</source>
   <translation>Akteure suchen…</translation>
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>Add an actor</source>
   <translation>Akteur hinzufügen</translation>
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>Only this article</source>
   <translation>Nur hier</translation>
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>Nobody goes by this name.</source>
   <translation>Niemand heißt so.</translation>
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>No actors yet</source>
   <translation>Noch keine Akteure</translation>
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>Click a name in the text: whoever it names becomes an actor.</source>
   <translation>Im Text auf einen Namen klicken: Wer damit gemeint ist, wird zum Akteur.</translation>
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>This article first</source>
   <translation>Artikel zuerst</translation>
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>By name</source>
   <translation>Nach Namen</translation>
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>Most claims first</source>
   <translation>Meiste Aussagen zuerst</translation>
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>Order of the actors</source>
   <translation>Reihenfolge der Akteure</translation>
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>No actor takes part in this article yet.</source>
   <translation>In diesem Artikel kommt noch kein Akteur vor.</translation>
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>In this article</source>
   <translation>In diesem Artikel</translation>
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>Elsewhere</source>
   <translation>Anderswo</translation>
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>All actors</source>
   <translation>Alle Akteure</translation>
  </message>
 </context>
 <context>
  <name>Cast</name>
  <message numerus="yes">
   <location filename="../../gui/library/cast.py" />
   <source>%n claim(s)</source>
   <translation>
    <numerusform>%n Aussage</numerusform>
    <numerusform>%n Aussagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/library/cast.py" />
   <source>via %n claim(s)</source>
   <translation>
    <numerusform>via %n Aussage</numerusform>
    <numerusform>via %n Aussagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/library/cast.py" />
   <source>about: %n claim(s)</source>
   <translation>
    <numerusform>über: %n Aussage</numerusform>
    <numerusform>über: %n Aussagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/library/cast.py" />
   <source>to: %n claim(s)</source>
   <translation>
    <numerusform>an: %n Aussage</numerusform>
    <numerusform>an: %n Aussagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/library/cast.py" />
   <source>cited: %n claim(s)</source>
   <translation>
    <numerusform>zitiert: %n Aussage</numerusform>
    <numerusform>zitiert: %n Aussagen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/library/cast.py" />
   <source>Actors in this article</source>
   <translation>Akteure im Artikel</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/library/cast.py" />
   <source>and %n more…</source>
   <translation>
    <numerusform>und %n weiterer…</numerusform>
    <numerusform>und %n weitere…</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ClaimEditor</name>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>Form</source>
   <translation>Form</translation>
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>Cue</source>
   <translation>Redesignal</translation>
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>Stance</source>
   <translation>Haltung</translation>
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>“%s” was not kept: it is no date.</source>
   <translation>„%s“ wurde nicht übernommen: Das ist kein Datum.</translation>
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>Press D on the claim to write it anew.</source>
   <translation>Um es neu einzugeben, bei der Aussage D drücken.</translation>
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>Claim: %s</source>
   <translation>Aussage: %s</translation>
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>from the quotation marks</source>
   <translation>aus den Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>`+` `=` `-` stance  `J` next  `?` all keys</source>
   <translation>`+` `=` `-` Haltung  `J` weiter  `?` alle Tasten</translation>
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>`J` next  `?` all keys</source>
   <translation>`J` weiter  `?` alle Tasten</translation>
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>read only</source>
   <translation>schreibgeschützt</translation>
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>saved</source>
   <translation>gespeichert</translation>
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>saving…</source>
   <translation>speichert…</translation>
  </message>
 </context>
 <context>
  <name>ClaimRow</name>
  <message>
   <location filename="../../gui/actors/claim_row.py" />
   <source>Go to the passage</source>
   <translation>Zur Passage</translation>
  </message>
 </context>
 <context>
  <name>Claims</name>
  <message>
   <location filename="../../gui/claims/asking.py" />
   <source>Type to find or create…</source>
   <translation>Suchen oder neu anlegen…</translation>
  </message>
  <message>
   <location filename="../../gui/claims/asking.py" />
   <source>Type to find…</source>
   <translation>Suchen…</translation>
  </message>
  <message>
   <location filename="../../gui/claims/asking.py" />
   <location filename="../../gui/claims/together.py" />
   <source>Which code?</source>
   <translation>Welcher Code?</translation>
  </message>
  <message>
   <location filename="../../gui/claims/asking.py" />
   <source>Stance of this code</source>
   <translation>Haltung zu diesem Code</translation>
  </message>
  <message>
   <location filename="../../gui/claims/asking.py" />
   <source>Stance on this code, where it differs from the claim’s</source>
   <translation>Haltung zu diesem Code, falls anders als in der Aussage</translation>
  </message>
  <message>
   <location filename="../../gui/claims/asking.py" />
   <source>In whose words?</source>
   <translation>In wessen Worten?</translation>
  </message>
  <message>
   <location filename="../../gui/claims/content.py" />
   <source>suggested</source>
   <translation>vorgeschlagen</translation>
  </message>
  <message>
   <location filename="../../gui/claims/content.py" />
   <source>`1–9` code  `+ = -` stance  `Enter` keep, next  `X` no</source>
   <translation>`1–9` Code  `+ = -` Haltung  `Enter` ja  `X` nein</translation>
  </message>
  <message>
   <location filename="../../gui/claims/content.py" />
   <source>inferred · “%s”</source>
   <translation>erschlossen · „%s“</translation>
  </message>
  <message>
   <location filename="../../gui/claims/content.py" />
   <source>inferred</source>
   <translation>erschlossen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/claims/filter_bar.py" />
   <location filename="../../gui/claims/filter_rows.py" />
   <source>%n claim(s)</source>
   <translation>
    <numerusform>%n Aussage</numerusform>
    <numerusform>%n Aussagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/claims/filter_bar.py" />
   <source>%n incomplete</source>
   <translation>
    <numerusform>%n unvollständig</numerusform>
    <numerusform>%n unvollständig</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/claims/filter_rows.py" />
   <source>Incomplete</source>
   <translation>Unvollständig</translation>
  </message>
  <message>
   <location filename="../../gui/claims/filter_rows.py" />
   <source>unfinished</source>
   <translation>unfertig</translation>
  </message>
  <message>
   <location filename="../../gui/claims/filter_rows.py" />
   <source>Hide suggestions</source>
   <translation>Vorschläge ausblenden</translation>
  </message>
  <message>
   <location filename="../../gui/claims/filter_rows.py" />
   <source>no stance</source>
   <translation>keine Haltung</translation>
  </message>
  <message>
   <location filename="../../gui/claims/filter_rows.py" />
   <source>no form</source>
   <translation>keine Form</translation>
  </message>
  <message>
   <location filename="../../gui/claims/lines.py" />
   <source>Codes</source>
   <translation>Codes</translation>
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>Named last</source>
   <translation>Zuletzt genannt</translation>
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>Others</source>
   <translation>Andere</translation>
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>+ Create “{text}” as a person</source>
   <translation>+ „{text}“ als Person anlegen</translation>
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>+ Create “{text}” as an organisation</source>
   <translation>+ „{text}“ als Organisation anlegen</translation>
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>+ Create “{text}” as a state</source>
   <translation>+ „{text}“ als Staat anlegen</translation>
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>+ Create “{text}” as an unnamed source</source>
   <translation>+ „{text}“ als ungenannte Quelle anlegen</translation>
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>+ Create “{text}” as an outlet</source>
   <translation>+ „{text}“ als Medium anlegen</translation>
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>+ Create “{text}” as a group</source>
   <translation>+ „{text}“ als Gruppe anlegen</translation>
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>in this article</source>
   <translation>in diesem Artikel</translation>
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>+ Create “{text}” as a code</source>
   <translation>+ „{text}“ als Code anlegen</translation>
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>from the quotation marks</source>
   <translation>aus den Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../../gui/claims/quote.py" />
   <source>paraphrase</source>
   <translation>Paraphrase</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/claims/telling.py" />
   <source>%n claim(s) added</source>
   <translation>
    <numerusform>%n Aussage hinzugefügt</numerusform>
    <numerusform>%n Aussagen hinzugefügt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/claims/telling.py" />
   <source>%n claim(s) removed</source>
   <translation>
    <numerusform>%n Aussage entfernt</numerusform>
    <numerusform>%n Aussagen entfernt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/claims/together.py" />
   <source>No code has the digit %s</source>
   <translation>Kein Code hat die Ziffer %s</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/claims/together.py" />
   <source>%n claim(s) copied as evidence</source>
   <translation>
    <numerusform>%n Aussage als Beleg kopiert</numerusform>
    <numerusform>%n Aussagen als Belege kopiert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/claims/together.py" />
   <source>on %n claim(s)</source>
   <translation>
    <numerusform>in %n Aussage</numerusform>
    <numerusform>in %n Aussagen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/claims/together.py" />
   <source>Replace “%s” by…</source>
   <translation>„%s“ ersetzen durch…</translation>
  </message>
  <message>
   <location filename="../../gui/claims/together.py" />
   <source>Take off “%s”</source>
   <translation>„%s“ wegnehmen</translation>
  </message>
  <message>
   <location filename="../../gui/claims/together.py" />
   <source>“%s” becomes…</source>
   <translation>„%s“ wird zu…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/claims/together_bar.py" />
   <source>%n claim(s) picked</source>
   <translation>
    <numerusform>%n Aussage ausgewählt</numerusform>
    <numerusform>%n Aussagen ausgewählt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>Said by</source>
   <translation>Gesagt von</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>About</source>
   <translation>Über</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>Said to</source>
   <translation>Gesagt zu</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>Via</source>
   <translation>Via</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>Cites</source>
   <translation>Zitiert</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>Who says it?</source>
   <translation>Wer sagt es?</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>Whom is it about?</source>
   <translation>Um wen geht es?</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>To whom is it said?</source>
   <translation>Zu wem wird es gesagt?</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>Who relays it?</source>
   <translation>Wer gibt es weiter?</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>Whom does the speaker cite?</source>
   <translation>Wer wird als Quelle zitiert?</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>about %s</source>
   <translation>über %s</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>to %s</source>
   <translation>an %s</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>via %s</source>
   <translation>via %s</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>cites %s</source>
   <translation>zitiert %s</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>direct</source>
   <translation>direkt</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>mixed</source>
   <translation>gemischt</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>indirect</source>
   <translation>indirekt</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>narrator</source>
   <translation>Erzählstimme</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>not set</source>
   <translation>offen</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>all in quotation marks</source>
   <translation>ganz in Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>partly in quotation marks</source>
   <translation>teilweise in Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>told in other words</source>
   <translation>in anderen Worten</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>the article’s own voice</source>
   <translation>Stimme des Artikels</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>person</source>
   <translation>Person</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>organisation</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>state</source>
   <translation>Staat</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>group</source>
   <translation>Gruppe</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>outlet</source>
   <translation>Medium</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>unnamed source</source>
   <translation>ungenannte Quelle</translation>
  </message>
  <message>
   <location filename="../../gui/quotation.py" />
   <source>“%s”</source>
   <translation>„%s“</translation>
  </message>
  <message>
   <location filename="../../gui/review/card.py" />
   <source>`1–9` code  `+ = -` stance  `S` who  `Enter` next</source>
   <translation>`1–9` Code  `+ = -` Haltung  `S` wer  `Enter` weiter</translation>
  </message>
 </context>
 <context>
  <name>ClaimsPanel</name>
  <message>
   <location filename="../../gui/claims/panel.py" />
   <source>Claims of this article</source>
   <translation>Aussagen dieses Artikels</translation>
  </message>
  <message>
   <location filename="../../gui/claims/panel.py" />
   <source>Show which claims?</source>
   <translation>Welche Aussagen zeigen?</translation>
  </message>
 </context>
 <context>
  <name>CodeDelegate</name>
  <message>
   <location filename="../../gui/codebook/rows.py" />
   <source>Name, best a proposition…</source>
   <translation>Name, am besten ein Aussagesatz…</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/rows.py" />
   <source>Name of the code</source>
   <translation>Name des Codes</translation>
  </message>
 </context>
 <context>
  <name>CodeDetails</name>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Description: what belongs here, and what not…</source>
   <translation>Beschreibung: was dazugehört und was nicht…</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Description of the code</source>
   <translation>Beschreibung des Codes</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>+ Sub-code</source>
   <translation>+ Untercode</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Add a code under this one (Insert)</source>
   <translation>Untercode hinzufügen (Einfg)</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Rename (F2)</source>
   <translation>Umbenennen (F2)</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Colour…</source>
   <translation>Farbe…</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Choose another colour</source>
   <translation>Andere Farbe wählen</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Key…</source>
   <translation>Taste…</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Choose the digit that tags with this code</source>
   <translation>Ziffer wählen, mit der dieser Code vergeben wird</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Merge…</source>
   <translation>Zusammenführen…</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Give its claims another code in its place (or drag it there with Ctrl)</source>
   <translation>Aussagen einem anderen Code geben (oder mit Strg dorthin ziehen)</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Remove from the codebook and all claims (Delete)</source>
   <translation>Aus Codebuch und allen Aussagen entfernen (Entf)</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Newest claims</source>
   <translation>Neueste Aussagen</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Key {0}</source>
   <translation>Taste {0}</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Bring back</source>
   <translation>Reaktivieren</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Retire</source>
   <translation>Stilllegen</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Offer it again</source>
   <translation>Wieder anbieten</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Keep it on its claims, offer it no more</source>
   <translation>In Aussagen behalten, aber nicht mehr anbieten</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/details.py" />
   <source>%n claim(s)</source>
   <translation>
    <numerusform>%n Aussage</numerusform>
    <numerusform>%n Aussagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/details.py" />
   <source>%n with sub-codes</source>
   <translation>
    <numerusform>%n mit Untercodes</numerusform>
    <numerusform>%n mit Untercodes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/details.py" />
   <source>%n of them here</source>
   <translation>
    <numerusform>davon %n hier</numerusform>
    <numerusform>davon %n hier</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Here: in the open article</source>
   <translation>Hier: im geöffneten Artikel</translation>
  </message>
 </context>
 <context>
  <name>CodeTree</name>
  <message>
   <location filename="../../gui/codebook/rows.py" />
   <source>key {0}</source>
   <translation>Taste {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/rows.py" />
   <source>%n claim(s)</source>
   <translation>
    <numerusform>%n Aussage</numerusform>
    <numerusform>%n Aussagen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/codebook/rows.py" />
   <source>retired</source>
   <translation>stillgelegt</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/rows.py" />
   <source>merge</source>
   <translation>zusammenführen</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/tree.py" />
   <source>Codebook</source>
   <translation>Codebuch</translation>
  </message>
 </context>
 <context>
  <name>CodebookFiles</name>
  <message>
   <location filename="../../gui/codebook/files.py" />
   <source>Import codebook</source>
   <translation>Codebuch importieren</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/files.py" />
   <source>Codebooks (*.csv *.tsv *.txt *.qdc *.xml *.toml);;All files (*)</source>
   <translation>Codebücher (*.csv *.tsv *.txt *.qdc *.xml *.toml);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/files.py" />
   <source>Reading the codebook</source>
   <translation>Codebuch wird gelesen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/files.py" />
   <source>Imported %n code(s)</source>
   <translation>
    <numerusform>%n Code importiert</numerusform>
    <numerusform>%n Codes importiert</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/codebook/files.py" />
   <source>Export codebook</source>
   <translation>Codebuch exportieren</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/files.py" />
   <source>Tables (*.csv)</source>
   <translation>Tabellen (*.csv)</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/files.py" />
   <source>The codebook was written to {0}</source>
   <translation>Das Codebuch wurde nach {0} geschrieben</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/files.py" />
   <source>Writing the codebook</source>
   <translation>Codebuch wird geschrieben</translation>
  </message>
 </context>
 <context>
  <name>CodebookPages</name>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>Search the codebook…</source>
   <translation>Codebuch durchsuchen…</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>No code has these words.</source>
   <translation>Kein Code enthält diese Wörter.</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>Show the retired codes too</source>
   <translation>Auch stillgelegte Codes zeigen</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>+ Add code</source>
   <translation>+ Code hinzufügen</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>More: import, export, open and close all</source>
   <translation>Mehr: importieren, exportieren, alle auf- und zuklappen</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>Import, export, open and close all</source>
   <translation>Importieren, exportieren, alle auf- und zuklappen</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>No codes yet</source>
   <translation>Noch keine Codes</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>A code says what a claim is about. Best is a proposition, as “Talks are constructive”: then a claim can support or oppose it.
A code with a digit tags at once: drag over a sentence, press `1`.</source>
   <translation>Ein Code sagt, worum es in einer Aussage geht. Am besten ist er ein Satz wie „Die Gespräche sind konstruktiv“: Dann kann eine Aussage dafür oder dagegen sein.
Ein Code mit Ziffer wird sofort vergeben: über einen Satz ziehen, `1` drücken.</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>Add a code</source>
   <translation>Code hinzufügen</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>Starter codebook</source>
   <translation>Start-Codebuch</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>Import from a file…</source>
   <translation>Aus einer Datei importieren…</translation>
  </message>
 </context>
 <context>
  <name>CodebookPanel</name>
  <message>
   <location filename="../../gui/codebook/choosing.py" />
   <source>Colour</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/choosing.py" />
   <source>Press a digit…</source>
   <translation>Ziffer drücken…</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/choosing.py" />
   <source>Key of “{0}”</source>
   <translation>Taste von „{0}“</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/choosing.py" />
   <source>free</source>
   <translation>frei</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/choosing.py" />
   <source>moves here</source>
   <translation>wandert hierher</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/choosing.py" />
   <source>No key</source>
   <translation>Keine Taste</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/choosing.py" />
   <location filename="../../gui/codebook/panel.py" />
   <source>Merge into…</source>
   <translation>Zusammenführen mit…</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/choosing.py" />
   <source>Merge “{0}” into another code</source>
   <translation>„{0}“ mit einem anderen Code zusammenführen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/panel.py" />
   <source>%n retired</source>
   <translation>
    <numerusform>%n stillgelegt</numerusform>
    <numerusform>%n stillgelegt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/panel.py" />
   <source>%n code(s) found</source>
   <translation>
    <numerusform>%n Code gefunden</numerusform>
    <numerusform>%n Codes gefunden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>“{0}” is kept on its claims and no longer offered</source>
   <translation>„{0}“ bleibt in seinen Aussagen und wird nicht mehr angeboten</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Removed “{0}”</source>
   <translation>„{0}“ entfernt</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Merged “{0}” into “{1}”</source>
   <translation>„{0}“ mit „{1}“ zusammengeführt</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Key {0} was that of “{1}”, now it is that of “{2}”</source>
   <translation>Taste {0} gehörte zu „{1}“, jetzt gehört sie zu „{2}“</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Import codebook…</source>
   <translation>Codebuch importieren…</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Export codebook…</source>
   <translation>Codebuch exportieren…</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Add the starter codebook</source>
   <translation>Start-Codebuch hinzufügen</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Open all</source>
   <translation>Alle aufklappen</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Close all</source>
   <translation>Alle zuklappen</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Bring back</source>
   <translation>Reaktivieren</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Retire</source>
   <translation>Stilllegen</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Add a code after it</source>
   <translation>Code danach hinzufügen</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Add a sub-code</source>
   <translation>Untercode hinzufügen</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Colour…</source>
   <translation>Farbe…</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Key…</source>
   <translation>Taste…</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Move up</source>
   <translation>Nach oben</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Move down</source>
   <translation>Nach unten</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Move under the one before</source>
   <translation>Unter den vorigen Code</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Move out</source>
   <translation>Eine Ebene höher</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
 </context>
 <context>
  <name>CodesLine</name>
  <message>
   <location filename="../../gui/claims/lines.py" />
   <source>Add a code</source>
   <translation>Code hinzufügen</translation>
  </message>
  <message>
   <location filename="../../gui/claims/lines.py" />
   <source>+ add</source>
   <translation>+ hinzufügen</translation>
  </message>
 </context>
 <context>
  <name>DateField</name>
  <message>
   <location filename="../../gui/claims/fields.py" />
   <source>25 Jan 2026</source>
   <translation>25. Jan. 2026</translation>
  </message>
  <message>
   <location filename="../../gui/claims/fields.py" />
   <source>Date said</source>
   <translation>Gesagt am</translation>
  </message>
 </context>
 <context>
  <name>DateLine</name>
  <message>
   <location filename="../../gui/claims/date_line.py" />
   <source>Date said</source>
   <translation>Gesagt am</translation>
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
   <translation>Zeitraum bei {0}</translation>
  </message>
  <message>
   <location filename="../../gui/actors/affiliations.py" />
   <source>open</source>
   <translation>offen</translation>
  </message>
  <message>
   <location filename="../../gui/actors/affiliations.py" />
   <source>Since</source>
   <translation>Seit</translation>
  </message>
  <message>
   <location filename="../../gui/actors/affiliations.py" />
   <source>Until</source>
   <translation>Bis</translation>
  </message>
  <message>
   <location filename="../../gui/actors/affiliations.py" />
   <source>Keep</source>
   <translation>Übernehmen</translation>
  </message>
 </context>
 <context>
  <name>EmptyPage</name>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>Open…</source>
   <translation>Öffnen…</translation>
  </message>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>New project…</source>
   <translation>Neues Projekt…</translation>
  </message>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>Paste</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>Press `Ctrl+O` to open one, or `Ctrl+N` to make a new one.</source>
   <translation>`Ctrl+O` öffnet ein Projekt, `Ctrl+N` legt ein neues an.</translation>
  </message>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>No project is open</source>
   <translation>Kein Projekt geöffnet</translation>
  </message>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>It may have been a picture or a video. Add it again from another file, or remove it.</source>
   <translation>Vielleicht war es ein Bild oder ein Video. Bitte aus einer anderen Datei neu hinzufügen oder entfernen.</translation>
  </message>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>This article has no text</source>
   <translation>Dieser Artikel hat keinen Text</translation>
  </message>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>No article is open</source>
   <translation>Kein Artikel geöffnet</translation>
  </message>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>The project can be read only; it holds no article.</source>
   <translation>Das Projekt ist schreibgeschützt; es enthält keinen Artikel.</translation>
  </message>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>Drop a text here, press `Ctrl+O` to open one,
or `Ctrl+V` to paste one.</source>
   <translation>Einen Text hierher ziehen, mit `Ctrl+O` öffnen
oder mit `Ctrl+V` einfügen.</translation>
  </message>
 </context>
 <context>
  <name>Encodings</name>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>Windows-1252 (Western)</source>
   <translation>Windows-1252 (westlich)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>ISO 8859-15 (Western)</source>
   <translation>ISO 8859-15 (westlich)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>Mac Roman (Western)</source>
   <translation>Mac Roman (westlich)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>Windows-1250 (Central European)</source>
   <translation>Windows-1250 (mitteleuropäisch)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>ISO 8859-2 (Central European)</source>
   <translation>ISO 8859-2 (mitteleuropäisch)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>Windows-1257 (Baltic)</source>
   <translation>Windows-1257 (baltisch)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>Windows-1251 (Cyrillic)</source>
   <translation>Windows-1251 (kyrillisch)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>KOI8-R (Cyrillic)</source>
   <translation>KOI8-R (kyrillisch)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>KOI8-U (Cyrillic)</source>
   <translation>KOI8-U (kyrillisch)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>Windows-1253 (Greek)</source>
   <translation>Windows-1253 (griechisch)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>Windows-1254 (Turkish)</source>
   <translation>Windows-1254 (türkisch)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>Windows-1255 (Hebrew)</source>
   <translation>Windows-1255 (hebräisch)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>Windows-1256 (Arabic)</source>
   <translation>Windows-1256 (arabisch)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>GB 18030 (Chinese)</source>
   <translation>GB 18030 (chinesisch)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>Big5 (Chinese)</source>
   <translation>Big5 (chinesisch)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>Shift JIS (Japanese)</source>
   <translation>Shift JIS (japanisch)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>EUC-KR (Korean)</source>
   <translation>EUC-KR (koreanisch)</translation>
  </message>
 </context>
 <context>
  <name>ErrorDialog</name>
  <message>
   <location filename="../../gui/report.py" />
   <source>Something went wrong</source>
   <translation>Etwas ist schiefgegangen</translation>
  </message>
  <message>
   <location filename="../../gui/report.py" />
   <source>Details</source>
   <translation>Einzelheiten</translation>
  </message>
  <message>
   <location filename="../../gui/report.py" />
   <source>Copy details</source>
   <translation>Einzelheiten kopieren</translation>
  </message>
  <message>
   <location filename="../../gui/report.py" />
   <source>Continue</source>
   <translation>Weiter</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/report.py" />
   <source>The last one has happened %n time(s).</source>
   <translation>
    <numerusform>Der letzte Fehler ist %n-mal aufgetreten.</numerusform>
    <numerusform>Der letzte Fehler ist %n-mal aufgetreten.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/report.py" />
   <source>Your work is saved: nothing of it is lost, and you can go on.</source>
   <translation>Ihre Arbeit ist gespeichert: Nichts ist verloren, Sie können weitermachen.</translation>
  </message>
  <message>
   <location filename="../../gui/report.py" />
   <source>All that was announced as saved is saved, and you can go on.</source>
   <translation>Alles, was als gespeichert gemeldet wurde, ist gespeichert; Sie können weitermachen.</translation>
  </message>
  <message>
   <location filename="../../gui/report.py" />
   <source>If it happens again, copy the details and send them to the makers of Sayso.</source>
   <translation>Falls es wieder vorkommt, bitte die Einzelheiten kopieren und an die Entwickler von Sayso senden.</translation>
  </message>
  <message>
   <location filename="../../gui/report.py" />
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
 </context>
 <context>
  <name>Evidence</name>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>paraphrase</source>
   <translation>Paraphrase</translation>
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>the article's own words</source>
   <translation>Worte des Artikels selbst</translation>
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>said by %s</source>
   <translation>gesagt von %s</translation>
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>about %s</source>
   <translation>über %s</translation>
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>to %s</source>
   <translation>an %s</translation>
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>via %s</source>
   <translation>via %s</translation>
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>citing %s</source>
   <translation>zitiert %s</translation>
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>cue: %s</source>
   <translation>Redesignal: %s</translation>
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>published %s</source>
   <translation>veröffentlicht %s</translation>
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>said on %s</source>
   <translation>gesagt am %s</translation>
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>characters %s of the text with SHA-256 %h…</source>
   <translation>Zeichen %s des Textes mit SHA-256 %h…</translation>
  </message>
 </context>
 <context>
  <name>Examples</name>
  <message>
   <location filename="../../gui/codebook/examples.py" />
   <source>Claims with this code</source>
   <translation>Aussagen mit diesem Code</translation>
  </message>
 </context>
 <context>
  <name>ExportSheet</name>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>There are no claims yet; the other tables are written all the same.</source>
   <translation>Es gibt noch keine Aussagen; die anderen Tabellen werden trotzdem geschrieben.</translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>Exact data</source>
   <translation>Exakte Daten</translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>For spreadsheets</source>
   <translation>Für Tabellenprogramme</translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>How cells are written</source>
   <translation>Wie Zellen geschrieben werden</translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>Choose the folder</source>
   <translation>Ordner wählen</translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>claims.csv and five more, to</source>
   <translation>claims.csv und fünf weitere nach</translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>first rows</source>
   <translation>erste Zeilen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/export/sheet.py" />
   <source>Export %n claim(s)</source>
   <translation>
    <numerusform>%n Aussage exportieren</numerusform>
    <numerusform>%n Aussagen exportieren</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>Export to</source>
   <translation>Exportieren nach</translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>No folder is named.</source>
   <translation>Es ist kein Ordner angegeben.</translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>Type one, or choose one.</source>
   <translation>Einen eingeben oder auswählen.</translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>export</source>
   <translation>Export</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <location filename="../../gui/claims/filter_bar.py" />
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <location filename="../../gui/claims/filter_bar.py" />
   <source>Clear filter</source>
   <translation>Filter leeren</translation>
  </message>
  <message>
   <location filename="../../gui/claims/filter_bar.py" />
   <source>Filter…</source>
   <translation>Filtern…</translation>
  </message>
  <message>
   <location filename="../../gui/claims/filter_bar.py" />
   <source>Filter claims</source>
   <translation>Aussagen filtern</translation>
  </message>
  <message>
   <location filename="../../gui/claims/filter_bar.py" />
   <source>%1 of %2 shown</source>
   <translation>%1 von %2 gezeigt</translation>
  </message>
  <message>
   <location filename="../../gui/claims/filter_bar.py" />
   <source>Take this off the filter</source>
   <translation>Aus dem Filter nehmen</translation>
  </message>
  <message>
   <location filename="../../gui/claims/filter_bar.py" />
   <source>incomplete</source>
   <translation>unvollständig</translation>
  </message>
  <message>
   <location filename="../../gui/claims/filter_bar.py" />
   <source>no suggestions</source>
   <translation>ohne Vorschläge</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <location filename="../../gui/reader/find_bar.py" />
   <source>Find in the article</source>
   <translation>Im Artikel suchen</translation>
  </message>
  <message>
   <location filename="../../gui/reader/find_bar.py" />
   <source>Match case</source>
   <translation>Groß-/Kleinschreibung</translation>
  </message>
  <message>
   <location filename="../../gui/reader/find_bar.py" />
   <source>Whole words</source>
   <translation>Ganze Wörter</translation>
  </message>
  <message>
   <location filename="../../gui/reader/find_bar.py" />
   <source>Previous hit</source>
   <translation>Voriger Treffer</translation>
  </message>
  <message>
   <location filename="../../gui/reader/find_bar.py" />
   <source>Shift+Enter</source>
   <translation>Umschalt+Enter</translation>
  </message>
  <message>
   <location filename="../../gui/reader/find_bar.py" />
   <source>Next hit</source>
   <translation>Nächster Treffer</translation>
  </message>
  <message>
   <location filename="../../gui/reader/find_bar.py" />
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <location filename="../../gui/reader/find_bar.py" />
   <source>Close (Esc)</source>
   <translation>Schließen (Esc)</translation>
  </message>
 </context>
 <context>
  <name>Finder</name>
  <message>
   <location filename="../../gui/reader/finder.py" />
   <source>from the top</source>
   <translation>von oben</translation>
  </message>
  <message>
   <location filename="../../gui/reader/finder.py" />
   <source>from the end</source>
   <translation>von unten</translation>
  </message>
  <message>
   <location filename="../../gui/reader/finder.py" />
   <source>No hits</source>
   <translation>Keine Treffer</translation>
  </message>
  <message>
   <location filename="../../gui/reader/finder.py" />
   <source>%1 of %2</source>
   <translation>%1 von %2</translation>
  </message>
 </context>
 <context>
  <name>ForgetSheet</name>
  <message>
   <location filename="../../gui/history/keeper.py" />
   <source>Forget the history of this project?</source>
   <translation>Den Verlauf dieses Projekts löschen?</translation>
  </message>
  <message>
   <location filename="../../gui/history/keeper.py" />
   <source>Nothing that was done so far can be undone any more, and the file keeps nothing of what was deleted. The articles, claims and actors stay as they are. Backups keep their history.</source>
   <translation>Nichts bisher Getanes lässt sich dann noch rückgängig machen, und von Gelöschtem bleibt nichts in der Datei. Artikel, Aussagen und Akteure bleiben, wie sie sind. Sicherungen behalten ihren Verlauf.</translation>
  </message>
  <message>
   <location filename="../../gui/history/keeper.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../gui/history/keeper.py" />
   <source>Forget history</source>
   <translation>Verlauf löschen</translation>
  </message>
  <message>
   <location filename="../../gui/history/keeper.py" />
   <source>Writing the project without its history…</source>
   <translation>Das Projekt wird ohne Verlauf geschrieben…</translation>
  </message>
 </context>
 <context>
  <name>Found</name>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>Found in this article</source>
   <translation>Im Artikel gefunden</translation>
  </message>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>`Enter` accept · `X` dismiss · `Space` tick</source>
   <translation>`Enter` ja · `X` nein · `Space` ankreuzen</translation>
  </message>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>Accept all</source>
   <translation>Alle übernehmen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/proposing.py" />
   <source>Found in this article · %n</source>
   <translation>
    <numerusform>Im Artikel gefunden · %n</numerusform>
    <numerusform>Im Artikel gefunden · %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/proposing.py" />
   <source>%n mention(s)</source>
   <translation>
    <numerusform>%n Nennung</numerusform>
    <numerusform>%n Nennungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>also {0}</source>
   <translation>auch {0}</translation>
  </message>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>belongs to {0}</source>
   <translation>gehört zu {0}</translation>
  </message>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>{0} is an actor, with {1}</source>
   <translation>{0} ist jetzt Akteur, mit {1}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/proposing.py" />
   <source>%n actor(s) added</source>
   <translation>
    <numerusform>%n Akteur hinzugefügt</numerusform>
    <numerusform>%n Akteure hinzugefügt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>{0} is not proposed again</source>
   <translation>{0} wird nicht mehr vorgeschlagen</translation>
  </message>
 </context>
 <context>
  <name>HintBar</name>
  <message>
   <location filename="../../gui/widgets/hint_bar.py" />
   <source>Esc ends these hints</source>
   <translation>Esc beendet diese Hinweise</translation>
  </message>
 </context>
 <context>
  <name>Hints</name>
  <message>
   <location filename="../../gui/hints.py" />
   <source>Is this a claim by %s?</source>
   <translation>Ist das eine Aussage von %s?</translation>
  </message>
  <message>
   <location filename="../../gui/hints.py" />
   <source>Is this a claim?</source>
   <translation>Ist das eine Aussage?</translation>
  </message>
  <message>
   <location filename="../../gui/hints.py" />
   <source>`Enter` keeps it.</source>
   <translation>`Enter` übernimmt sie.</translation>
  </message>
  <message>
   <location filename="../../gui/hints.py" />
   <source>What is it about? Press `1`–`5`.</source>
   <translation>Worum geht es? `1`–`5` drücken.</translation>
  </message>
  <message>
   <location filename="../../gui/hints.py" />
   <source>Your turn: drag over a sentence, press a digit.</source>
   <translation>Jetzt selbst: Satz markieren, Ziffer drücken.</translation>
  </message>
  <message>
   <location filename="../../gui/hints.py" />
   <source>Who says it? Click a name in the text, or press `S`.</source>
   <translation>Wer sagt es? Namen im Text anklicken oder `S` drücken.</translation>
  </message>
  <message>
   <location filename="../../gui/hints.py" />
   <source>`Ctrl+E` makes the table.</source>
   <translation>`Ctrl+E` macht daraus die Tabelle.</translation>
  </message>
  <message>
   <location filename="../../gui/hints.py" />
   <source>Drop your own article anywhere.</source>
   <translation>Jetzt einen eigenen Artikel hierher ziehen.</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message numerus="yes">
   <location filename="../../gui/history/popover.py" />
   <source>Enter undoes %n step(s)</source>
   <translation>
    <numerusform>Enter macht %n Schritt rückgängig</numerusform>
    <numerusform>Enter macht %n Schritte rückgängig</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/history/popover.py" />
   <source>Enter does %n step(s) again</source>
   <translation>
    <numerusform>Enter wiederholt %n Schritt</numerusform>
    <numerusform>Enter wiederholt %n Schritte</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/history/rows.py" />
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <location filename="../../gui/history/rows.py" />
   <source>undone</source>
   <translation>rückgängig gemacht</translation>
  </message>
  <message>
   <location filename="../../gui/history/rows.py" />
   <source>Before the first step</source>
   <translation>Vor dem ersten Schritt</translation>
  </message>
 </context>
 <context>
  <name>HistoryKeeper</name>
  <message>
   <location filename="../../gui/history/keeper.py" />
   <source>Forgetting</source>
   <translation>Löschen des Verlaufs</translation>
  </message>
 </context>
 <context>
  <name>HistoryPopover</name>
  <message>
   <location filename="../../gui/history/popover.py" />
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <location filename="../../gui/history/popover.py" />
   <source>Steps, the newest first</source>
   <translation>Schritte, die neuesten zuerst</translation>
  </message>
  <message>
   <location filename="../../gui/history/popover.py" />
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <location filename="../../gui/history/popover.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../gui/history/popover.py" />
   <source>Forget history…</source>
   <translation>Verlauf löschen…</translation>
  </message>
  <message>
   <location filename="../../gui/history/popover.py" />
   <source>This is how it is now</source>
   <translation>Das ist der jetzige Stand</translation>
  </message>
  <message>
   <location filename="../../gui/history/popover.py" />
   <source>%1 of %2</source>
   <translation>%1 von %2</translation>
  </message>
 </context>
 <context>
  <name>Hover</name>
  <message numerus="yes">
   <location filename="../../gui/reader/lying_here.py" />
   <source>and %n more</source>
   <translation>
    <numerusform>und %n mehr</numerusform>
    <numerusform>und %n mehr</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/reader/lying_here.py" />
   <source>click: the name’s card</source>
   <translation>Klick: Karte des Namens</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/reader/lying_here.py" />
   <source>click: next of %n</source>
   <translation>
    <numerusform>Klick: nächste von %n</numerusform>
    <numerusform>Klick: nächste von %n</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/reader/lying_here.py" />
   <source>click: put in focus</source>
   <translation>Klick: in den Fokus nehmen</translation>
  </message>
  <message>
   <location filename="../../gui/reader/lying_here.py" />
   <source>no actor yet</source>
   <translation>noch kein Akteur</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/reader/lying_here.py" />
   <source>%n here</source>
   <translation>
    <numerusform>%n hier</numerusform>
    <numerusform>%n hier</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/reader/lying_here.py" />
   <source>the article’s own voice</source>
   <translation>Stimme des Artikels</translation>
  </message>
  <message>
   <location filename="../../gui/reader/lying_here.py" />
   <source>no speaker yet</source>
   <translation>noch ohne Sprecher</translation>
  </message>
  <message>
   <location filename="../../gui/reader/lying_here.py" />
   <source>no code yet</source>
   <translation>noch ohne Code</translation>
  </message>
  <message>
   <location filename="../../gui/reader/lying_here.py" />
   <source>suggested</source>
   <translation>vorgeschlagen</translation>
  </message>
 </context>
 <context>
  <name>HoverCard</name>
  <message>
   <location filename="../../gui/reader/hover_card.py" />
   <source>What lies here</source>
   <translation>Was hier liegt</translation>
  </message>
  <message>
   <location filename="../../gui/reader/hover_card.py" />
   <source>Nothing lies here</source>
   <translation>Hier liegt nichts</translation>
  </message>
  <message>
   <location filename="../../gui/reader/hover_card.py" />
   <source>right click: menu</source>
   <translation>Rechtsklick: Menü</translation>
  </message>
 </context>
 <context>
  <name>ImportSheet</name>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Import codebook</source>
   <translation>Codebuch importieren</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>%n new</source>
   <translation>
    <numerusform>%n neu</numerusform>
    <numerusform>%n neu</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>%n changed</source>
   <translation>
    <numerusform>%n geändert</numerusform>
    <numerusform>%n geändert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>%n as they are</source>
   <translation>
    <numerusform>%n unverändert</numerusform>
    <numerusform>%n unverändert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>%n remark(s)</source>
   <translation>
    <numerusform>%n Anmerkung</numerusform>
    <numerusform>%n Anmerkungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>What was odd in the file</source>
   <translation>Was an der Datei auffällt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Import %n code(s)</source>
   <translation>
    <numerusform>%n Code importieren</numerusform>
    <numerusform>%n Codes importieren</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Nothing to import</source>
   <translation>Nichts zu importieren</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Line {line} has no name: left out.</source>
   <translation>Zeile {line} hat keinen Namen: ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Line {line}: “{value}” holds a “|”, which no name can: left out.</source>
   <translation>Zeile {line}: „{value}“ enthält „|“, was in Namen nicht erlaubt ist: ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Line {line}: “{value}” is there twice: left out.</source>
   <translation>Zeile {line}: „{value}“ kommt doppelt vor: ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Line {line}: “{value}” would lie under itself: left out.</source>
   <translation>Zeile {line}: „{value}“ läge unter sich selbst: ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Line {line}: “{value}” lies deeper than {most} levels: left out.</source>
   <translation>Zeile {line}: „{value}“ liegt tiefer als {most} Ebenen: ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Line {line} has more cells than the first line: left out. Text with commas needs quotation marks.</source>
   <translation>Zeile {line} hat mehr Zellen als die erste Zeile: ausgelassen. Text mit Kommas braucht Anführungszeichen.</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Line {line}: “{value}” is no digit from 1 to 9: no key.</source>
   <translation>Zeile {line}: „{value}“ ist keine Ziffer von 1 bis 9: keine Taste.</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Line {line}: the key {value} has been given before: no key.</source>
   <translation>Zeile {line}: Die Taste {value} ist schon vergeben: keine Taste.</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Line {line}: “{value}” is no colour: the next free one.</source>
   <translation>Zeile {line}: „{value}“ ist keine Farbe: nächste freie Farbe.</translation>
  </message>
 </context>
 <context>
  <name>Intake</name>
  <message>
   <location filename="../../gui/intake.py" />
   <source>“%s”</source>
   <translation>„%s“</translation>
  </message>
  <message>
   <location filename="../../gui/intake.py" />
   <source>There is no project open that could take %s.</source>
   <translation>Kein geöffnetes Projekt kann %s aufnehmen.</translation>
  </message>
  <message>
   <location filename="../../gui/intake.py" />
   <source>Open one, or make a new one.</source>
   <translation>Ein Projekt öffnen oder neu anlegen.</translation>
  </message>
  <message>
   <location filename="../../gui/intake.py" />
   <source>Reading files</source>
   <translation>Dateien werden gelesen</translation>
  </message>
  <message>
   <location filename="../../gui/intake.py" />
   <source>Reading the text</source>
   <translation>Text wird gelesen</translation>
  </message>
 </context>
 <context>
  <name>Job</name>
  <message>
   <location filename="../../gui/jobs.py" />
   <source>Something unexpected went wrong.</source>
   <translation>Etwas Unerwartetes ist schiefgegangen.</translation>
  </message>
  <message>
   <location filename="../../gui/jobs.py" />
   <source>The error report says more.</source>
   <translation>Mehr steht im Fehlerbericht.</translation>
  </message>
 </context>
 <context>
  <name>KeptFile</name>
  <message>
   <location filename="../../gui/settings/kept_file.py" />
   <source>The settings cannot be kept: %s.</source>
   <translation>Die Einstellungen können nicht gespeichert werden: %s.</translation>
  </message>
 </context>
 <context>
  <name>KeyRecorder</name>
  <message>
   <location filename="../../gui/commands/key_recorder.py" />
   <source>Take it over</source>
   <translation>Taste übernehmen</translation>
  </message>
  <message>
   <location filename="../../gui/commands/key_recorder.py" />
   <source>No key</source>
   <translation>Keine Taste</translation>
  </message>
  <message>
   <location filename="../../gui/commands/key_recorder.py" />
   <source>Usual key</source>
   <translation>Übliche Taste</translation>
  </message>
  <message>
   <location filename="../../gui/commands/key_recorder.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../gui/commands/key_recorder.py" />
   <source>New key for “%s”</source>
   <translation>Neue Taste für „%s“</translation>
  </message>
  <message>
   <location filename="../../gui/commands/key_recorder.py" />
   <source>Press the new key for “%s”. `Esc` leaves it as it is.</source>
   <translation>Neue Taste für „%s“ drücken. `Esc` lässt alles, wie es ist.</translation>
  </message>
  <message>
   <location filename="../../gui/commands/key_recorder.py" />
   <source>This key is for “%s”. That would be without it.</source>
   <translation>Diese Taste gehört zu „%s“. Der Befehl hätte dann keine mehr.</translation>
  </message>
  <message>
   <location filename="../../gui/commands/key_recorder.py" />
   <source>Choose a command to give it another key.</source>
   <translation>Einen Befehl wählen, um ihm eine andere Taste zu geben.</translation>
  </message>
 </context>
 <context>
  <name>KeySheet</name>
  <message>
   <location filename="../../gui/commands/key_row.py" />
   <source>Tag with the code of this digit</source>
   <translation>Mit dem Code dieser Ziffer codieren</translation>
  </message>
  <message>
   <location filename="../../gui/commands/key_row.py" />
   <source>no key</source>
   <translation>keine Taste</translation>
  </message>
  <message>
   <location filename="../../gui/commands/key_sheet.py" />
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <location filename="../../gui/commands/key_sheet.py" />
   <source>Search commands and keys…</source>
   <translation>Befehle und Tasten suchen…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/key_sheet.py" />
   <source>Reset all keys</source>
   <translation>Alle Tasten zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../gui/commands/key_sheet.py" />
   <source>Nothing found</source>
   <translation>Nichts gefunden</translation>
  </message>
 </context>
 <context>
  <name>Keymap</name>
  <message>
   <location filename="../../gui/commands/keymap.py" />
   <source>This key is for moving, typing and copying.</source>
   <translation>Diese Taste dient zum Bewegen, Tippen und Kopieren.</translation>
  </message>
  <message>
   <location filename="../../gui/commands/keymap.py" />
   <source>The digits are the codes’: give a code its digit in the codebook.</source>
   <translation>Die Ziffern gehören den Codes und werden im Codebuch vergeben.</translation>
  </message>
  <message>
   <location filename="../../gui/commands/keymap.py" />
   <source>A single sign that holds everywhere could not be typed any more: use Ctrl or Alt with it.</source>
   <translation>Ein einzelnes Zeichen, das überall gilt, ließe sich nicht mehr tippen: Strg oder Alt dazunehmen.</translation>
  </message>
  <message>
   <location filename="../../gui/commands/keymap.py" />
   <source>This key has no name by which it could be found again.</source>
   <translation>Diese Taste hat keinen Namen, unter dem sie sich wiederfinden ließe.</translation>
  </message>
  <message>
   <location filename="../../gui/commands/keymap.py" />
   <source>Some keys in the settings cannot be used: %s.</source>
   <translation>Einige Tasten in den Einstellungen sind nicht verwendbar: %s.</translation>
  </message>
  <message>
   <location filename="../../gui/commands/keymap.py" />
   <source>They were set aside in the settings; the usual keys hold.</source>
   <translation>Sie wurden in den Einstellungen beiseitegelegt; es gelten die üblichen Tasten.</translation>
  </message>
 </context>
 <context>
  <name>Languages</name>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Arabic</source>
   <translation>Arabisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Bulgarian</source>
   <translation>Bulgarisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Czech</source>
   <translation>Tschechisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Danish</source>
   <translation>Dänisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>German</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Greek</source>
   <translation>Griechisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>English</source>
   <translation>Englisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Spanish</source>
   <translation>Spanisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Estonian</source>
   <translation>Estnisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Persian</source>
   <translation>Persisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Finnish</source>
   <translation>Finnisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>French</source>
   <translation>Französisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Hebrew</source>
   <translation>Hebräisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Croatian</source>
   <translation>Kroatisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Hungarian</source>
   <translation>Ungarisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Italian</source>
   <translation>Italienisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Japanese</source>
   <translation>Japanisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Korean</source>
   <translation>Koreanisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Lithuanian</source>
   <translation>Litauisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Latvian</source>
   <translation>Lettisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Dutch</source>
   <translation>Niederländisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Norwegian</source>
   <translation>Norwegisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Polish</source>
   <translation>Polnisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Portuguese</source>
   <translation>Portugiesisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Romanian</source>
   <translation>Rumänisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Russian</source>
   <translation>Russisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Slovak</source>
   <translation>Slowakisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Slovenian</source>
   <translation>Slowenisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Serbian</source>
   <translation>Serbisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Swedish</source>
   <translation>Schwedisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Turkish</source>
   <translation>Türkisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Ukrainian</source>
   <translation>Ukrainisch</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Chinese</source>
   <translation>Chinesisch</translation>
  </message>
 </context>
 <context>
  <name>Legend</name>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>%s: show or hide them in the text</source>
   <translation>%s: im Text ein- oder ausblenden</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Org.</source>
   <translation>Org.</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Places</source>
   <translation>Orte</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Dates</source>
   <translation>Daten</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Organisations</source>
   <translation>Organisationen</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>States, places</source>
   <translation>Staaten, Orte</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Groups</source>
   <translation>Gruppen</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Dates, numbers</source>
   <translation>Daten, Zahlen</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Other</source>
   <translation>Sonstige</translation>
  </message>
 </context>
 <context>
  <name>Library</name>
  <message>
   <location filename="../../gui/library/words.py" />
   <source>unread</source>
   <translation>ungelesen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/library/words.py" />
   <source>%n claim(s)</source>
   <translation>
    <numerusform>%n Aussage</numerusform>
    <numerusform>%n Aussagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/library/words.py" />
   <source>%n to review</source>
   <translation>
    <numerusform>%n zu prüfen</numerusform>
    <numerusform>%n zu prüfen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/library/words.py" />
   <source>read</source>
   <translation>gelesen</translation>
  </message>
  <message>
   <location filename="../../gui/library/words.py" />
   <source>no claims yet</source>
   <translation>noch keine Aussagen</translation>
  </message>
 </context>
 <context>
  <name>LibraryPanel</name>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Search every article…</source>
   <translation>Artikel suchen…</translation>
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Articles</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>+ Add article</source>
   <translation>+ Artikel hinzufügen</translation>
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Add article</source>
   <translation>Artikel hinzufügen</translation>
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Library</source>
   <translation>Bibliothek</translation>
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>search</source>
   <translation>Suche</translation>
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Nothing found</source>
   <translation>Nichts gefunden</translation>
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>No article holds all of these words.</source>
   <translation>Kein Artikel enthält alle diese Wörter.</translation>
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>No articles yet</source>
   <translation>Noch keine Artikel</translation>
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Drop a text file here, or paste one.</source>
   <translation>Textdatei hierher ziehen oder Text einfügen.</translation>
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Details…</source>
   <translation>Details…</translation>
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Mark as unread</source>
   <translation>Als ungelesen markieren</translation>
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Mark as read</source>
   <translation>Als gelesen markieren</translation>
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
 </context>
 <context>
  <name>MentionCard</name>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>Same as…</source>
   <translation>Identisch mit…</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>Same as another actor</source>
   <translation>Identisch mit anderem Akteur</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>Open actor</source>
   <translation>Akteur öffnen</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>Make it an actor</source>
   <translation>Zum Akteur machen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/mentions/card.py" />
   <source>%n mention(s) here</source>
   <translation>
    <numerusform>%n Nennung hier</numerusform>
    <numerusform>%n Nennungen hier</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>Speaker of the claim in focus</source>
   <translation>Sprecher der Aussage im Fokus</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>Same as another actor…</source>
   <translation>Identisch mit anderem Akteur…</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>Change kind</source>
   <translation>Art ändern</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>Not a name</source>
   <translation>Kein Name</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>How far a change reaches</source>
   <translation>Reichweite einer Änderung</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>H, A and E choose it too</source>
   <translation>Auch mit H, A und E wählbar</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>A change holds for</source>
   <translation>Eine Änderung gilt</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>person</source>
   <translation>Person</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>organisation</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>state or place</source>
   <translation>Staat oder Ort</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>group</source>
   <translation>Gruppe</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>other</source>
   <translation>sonstige</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>here</source>
   <translation>hier</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>article</source>
   <translation>im Artikel</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>everywhere</source>
   <translation>überall</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>{0} is the speaker</source>
   <translation>Gesagt von {0}</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>“{0}”: {1}</source>
   <translation>„{0}“: {1}</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>“{0}” is not a name: {1}</source>
   <translation>„{0}“ ist kein Name: {1}</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>“{0}” stands for {1}</source>
   <translation>„{0}“ steht für {1}</translation>
  </message>
 </context>
 <context>
  <name>Minimap</name>
  <message>
   <location filename="../../gui/reader/minimap.py" />
   <source>Place in the article</source>
   <translation>Stelle im Artikel</translation>
  </message>
  <message>
   <location filename="../../gui/reader/minimap.py" />
   <source>Shows where claims, suggestions and hits of a search lie</source>
   <translation>Zeigt, wo Aussagen, Vorschläge und Suchtreffer liegen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/reader/minimap.py" />
   <source>%n claim(s)</source>
   <translation>
    <numerusform>%n Aussage</numerusform>
    <numerusform>%n Aussagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/reader/minimap.py" />
   <source>%n suggestion(s)</source>
   <translation>
    <numerusform>%n Vorschlag</numerusform>
    <numerusform>%n Vorschläge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/reader/minimap.py" />
   <source>%n hit(s)</source>
   <translation>
    <numerusform>%n Treffer</numerusform>
    <numerusform>%n Treffer</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>NamedIn</name>
  <message>
   <location filename="../../gui/actors/says.py" />
   <source>Is named</source>
   <translation>Wird genannt</translation>
  </message>
 </context>
 <context>
  <name>Naming</name>
  <message>
   <location filename="../../gui/naming.py" />
   <source>%s says it</source>
   <translation>Gesagt von %s</translation>
  </message>
  <message>
   <location filename="../../gui/naming.py" />
   <source>It is about %s</source>
   <translation>Es geht um %s</translation>
  </message>
  <message>
   <location filename="../../gui/naming.py" />
   <source>It is said to %s</source>
   <translation>Gesagt zu %s</translation>
  </message>
  <message>
   <location filename="../../gui/naming.py" />
   <source>It comes via %s</source>
   <translation>Weitergegeben via %s</translation>
  </message>
  <message>
   <location filename="../../gui/naming.py" />
   <source>It cites %s</source>
   <translation>Zitiert wird %s</translation>
  </message>
 </context>
 <context>
  <name>News</name>
  <message>
   <location filename="../../gui/news.py" />
   <source>Undone: %s</source>
   <translation>Rückgängig gemacht: %s</translation>
  </message>
  <message>
   <location filename="../../gui/news.py" />
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <location filename="../../gui/news.py" />
   <source>Done again: %s</source>
   <translation>Wiederholt: %s</translation>
  </message>
  <message>
   <location filename="../../gui/news.py" />
   <source>The history is forgotten.</source>
   <translation>Der Verlauf ist gelöscht.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/news.py" />
   <source>%n step(s) undone</source>
   <translation>
    <numerusform>%n Schritt rückgängig gemacht</numerusform>
    <numerusform>%n Schritte rückgängig gemacht</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/news.py" />
   <source>%n step(s) done again</source>
   <translation>
    <numerusform>%n Schritt wiederholt</numerusform>
    <numerusform>%n Schritte wiederholt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/news.py" />
   <source>Go back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../gui/news.py" />
   <source>Done: %s</source>
   <translation>Erledigt: %s</translation>
  </message>
  <message>
   <location filename="../../gui/news.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../../gui/news.py" />
   <source>Saved as %s</source>
   <translation>Gespeichert als %s</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/news.py" />
   <source>%n article(s) added</source>
   <translation>
    <numerusform>%n Artikel hinzugefügt</numerusform>
    <numerusform>%n Artikel hinzugefügt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/news.py" />
   <source>The names in the text cannot be found now.</source>
   <translation>Namen im Text können zurzeit nicht erkannt werden.</translation>
  </message>
  <message>
   <location filename="../../gui/news.py" />
   <source>%s %</source>
   <translation>%s %</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/news.py" />
   <source>%n article(s) waiting</source>
   <translation>
    <numerusform>%n Artikel wartet</numerusform>
    <numerusform>%n Artikel warten</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>NoteField</name>
  <message>
   <location filename="../../gui/claims/fields.py" />
   <source>Note…</source>
   <translation>Notiz…</translation>
  </message>
  <message>
   <location filename="../../gui/claims/fields.py" />
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
 </context>
 <context>
  <name>NothingHere</name>
  <message>
   <location filename="../../gui/claims/nothing.py" />
   <source>Clear filter</source>
   <translation>Filter leeren</translation>
  </message>
  <message>
   <location filename="../../gui/claims/nothing.py" />
   <source>No article is open</source>
   <translation>Kein Artikel geöffnet</translation>
  </message>
  <message>
   <location filename="../../gui/claims/nothing.py" />
   <source>Its claims will stand here.</source>
   <translation>Hier werden seine Aussagen stehen.</translation>
  </message>
  <message>
   <location filename="../../gui/claims/nothing.py" />
   <source>Every claim of this article has a code and a speaker.</source>
   <translation>Jede Aussage dieses Artikels hat einen Code und einen Sprecher.</translation>
  </message>
  <message>
   <location filename="../../gui/claims/nothing.py" />
   <source>Nothing is incomplete</source>
   <translation>Nichts ist unvollständig</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/claims/nothing.py" />
   <source>The article has %n claim(s); none fits the filter.</source>
   <translation>
    <numerusform>Der Artikel hat %n Aussage; sie passt nicht zum Filter.</numerusform>
    <numerusform>Der Artikel hat %n Aussagen; keine passt zum Filter.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/claims/nothing.py" />
   <source>No claim fits</source>
   <translation>Keine Aussage passt</translation>
  </message>
  <message>
   <location filename="../../gui/claims/nothing.py" />
   <source>Drag over a sentence and press a digit.</source>
   <translation>Über einen Satz ziehen und eine Ziffer drücken.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/claims/nothing.py" />
   <source>Or press `J` to go through %n suggestion(s).</source>
   <translation>
    <numerusform>Oder mit `J` %n Vorschlag durchgehen.</numerusform>
    <numerusform>Oder mit `J` %n Vorschläge durchgehen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/claims/nothing.py" />
   <source>No claims yet</source>
   <translation>Noch keine Aussagen</translation>
  </message>
 </context>
 <context>
  <name>NothingToReview</name>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>Look for claims</source>
   <translation>Aussagen suchen</translation>
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>What Sayso takes for a claim stands here, to be kept or dismissed.</source>
   <translation>Was Sayso für eine Aussage hält, steht hier zum Übernehmen oder Verwerfen.</translation>
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>No article is open</source>
   <translation>Kein Artikel geöffnet</translation>
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>They appear here as soon as they are found. Read on, and tag, meanwhile.</source>
   <translation>Was gefunden wird, erscheint sofort hier. Lesen und Codieren geht inzwischen weiter.</translation>
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>Looking for claims…</source>
   <translation>Aussagen werden gesucht…</translation>
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>Nobody has looked for claims in this article yet.</source>
   <translation>In diesem Artikel wurde noch nicht nach Aussagen gesucht.</translation>
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>Nothing to review yet</source>
   <translation>Noch nichts zu prüfen</translation>
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>%1 kept, %2 dismissed.</source>
   <translation>%1 übernommen, %2 verworfen.</translation>
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>Missed one? Drag over it and press a digit.</source>
   <translation>Eine übersehen? Satz markieren, Ziffer drücken.</translation>
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>`Ctrl+PgDown` goes to the next article.</source>
   <translation>`Ctrl+PgDown` führt zum nächsten Artikel.</translation>
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>All reviewed</source>
   <translation>Alles geprüft</translation>
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>Drag over a sentence and press a digit.</source>
   <translation>Über einen Satz ziehen und eine Ziffer drücken.</translation>
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>No model for %s is installed: only quotation marks are read.</source>
   <translation>Kein Modell für %s installiert: Nur Anführungszeichen werden gelesen.</translation>
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>No claims were found</source>
   <translation>Keine Aussagen gefunden</translation>
  </message>
 </context>
 <context>
  <name>Outcome</name>
  <message>
   <location filename="../../gui/export/outcome.py" />
   <source>Progress of the export</source>
   <translation>Fortschritt des Exports</translation>
  </message>
  <message>
   <location filename="../../gui/export/outcome.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../gui/export/outcome.py" />
   <source>Open folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/export/outcome.py" />
   <source>Replace the %n file(s) there?</source>
   <translation>
    <numerusform>Die %n Datei dort ersetzen?</numerusform>
    <numerusform>Die %n Dateien dort ersetzen?</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/export/outcome.py" />
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <location filename="../../gui/export/outcome.py" />
   <source>Choose another folder…</source>
   <translation>Anderen Ordner wählen…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/export/outcome.py" />
   <source>%n row(s)</source>
   <translation>
    <numerusform>%n Zeile</numerusform>
    <numerusform>%n Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/export/outcome.py" />
   <source>Saved: six tables with %1 and their description, in %2</source>
   <translation>Gespeichert: sechs Tabellen mit %1 und ihre Beschreibung, in %2</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/export/outcome.py" />
   <source>%n cell(s) got a leading apostrophe; a last column says which.</source>
   <translation>
    <numerusform>%n Zelle hat einen Apostroph am Anfang; eine letzte Spalte sagt, welche.</numerusform>
    <numerusform>%n Zellen haben einen Apostroph am Anfang; eine letzte Spalte sagt, welche.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/export/outcome.py" />
   <source>%n cell(s) may run as formulas in a spreadsheet: “For spreadsheets” prevents that.</source>
   <translation>
    <numerusform>%n Zelle könnte im Tabellenprogramm als Formel ausgeführt werden: „Für Tabellenprogramme“ verhindert das.</numerusform>
    <numerusform>%n Zellen könnten im Tabellenprogramm als Formeln ausgeführt werden: „Für Tabellenprogramme“ verhindert das.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Colour</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Amber</source>
   <translation>Bernstein</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Blue</source>
   <translation>Blau</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Rose</source>
   <translation>Rosé</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Green</source>
   <translation>Grün</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Teal</source>
   <translation>Petrol</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Violet</source>
   <translation>Violett</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Orange</source>
   <translation>Orange</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Slate</source>
   <translation>Schiefer</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Pink</source>
   <translation>Pink</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Olive</source>
   <translation>Oliv</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Indigo</source>
   <translation>Indigo</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Brown</source>
   <translation>Braun</translation>
  </message>
  <message>
   <location filename="../../gui/commands/palette.py" />
   <source>Do anything…</source>
   <translation>Befehl suchen…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/palette.py" />
   <source>Palette</source>
   <translation>Befehlspalette</translation>
  </message>
  <message>
   <location filename="../../gui/commands/palette.py" />
   <source>Article: “%s”</source>
   <translation>Artikel: „%s“</translation>
  </message>
 </context>
 <context>
  <name>Picker</name>
  <message>
   <location filename="../../gui/widgets/picker.py" />
   <source>Nothing found</source>
   <translation>Nichts gefunden</translation>
  </message>
 </context>
 <context>
  <name>PlaceRow</name>
  <message>
   <location filename="../../gui/actors/says.py" />
   <source>Go to the place</source>
   <translation>Zur Stelle</translation>
  </message>
 </context>
 <context>
  <name>PlanModel</name>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>What happens</source>
   <translation>Was geschieht</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>new</source>
   <translation>neu</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>is there already</source>
   <translation>schon vorhanden</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>key {digit} stays with “{name}”</source>
   <translation>Taste {digit} bleibt bei „{name}“</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>other name</source>
   <translation>anderer Name</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>other place</source>
   <translation>andere Stelle</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>other colour</source>
   <translation>andere Farbe</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>other key</source>
   <translation>andere Taste</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>other description</source>
   <translation>andere Beschreibung</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>retired or brought back</source>
   <translation>stillgelegt oder reaktiviert</translation>
  </message>
 </context>
 <context>
  <name>PlanTable</name>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>What the import would do</source>
   <translation>Was der Import ändern würde</translation>
  </message>
 </context>
 <context>
  <name>PreviewTable</name>
  <message>
   <location filename="../../gui/export/table.py" />
   <source>First rows of claims.csv</source>
   <translation>Erste Zeilen von claims.csv</translation>
  </message>
 </context>
 <context>
  <name>ProjectFiles</name>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Open articles or a project</source>
   <translation>Artikel oder ein Projekt öffnen</translation>
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Articles and projects (*.txt *.md *.markdown *.text *.sqlite);;All files (*)</source>
   <translation>Artikel und Projekte (*.txt *.md *.markdown *.text *.sqlite);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Another program holds the project, which is not saved yet.</source>
   <translation>Ein anderes Programm hält das Projekt fest; es ist noch nicht gespeichert.</translation>
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Close it there and try again.</source>
   <translation>Dort schließen und noch einmal versuchen.</translation>
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>New project</source>
   <translation>Neues Projekt</translation>
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Making the project</source>
   <translation>Projekt wird angelegt</translation>
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Save a copy</source>
   <translation>Kopie speichern</translation>
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Saving a copy</source>
   <translation>Kopie wird gespeichert</translation>
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Projects (*.sqlite)</source>
   <translation>Projekte (*.sqlite)</translation>
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Keeping the present state</source>
   <translation>Jetziger Stand wird gesichert</translation>
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Restoring</source>
   <translation>Wird wiederhergestellt</translation>
  </message>
 </context>
 <context>
  <name>Proposal</name>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Merge</source>
   <translation>Zusammenführen</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Same as “{0}”?</source>
   <translation>Identisch mit „{0}“?</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Merge with {0}</source>
   <translation>Mit {0} zusammenführen</translation>
  </message>
 </context>
 <context>
  <name>Reader</name>
  <message numerus="yes">
   <location filename="../../gui/reader/byline.py" />
   <source>%n word(s)</source>
   <translation>
    <numerusform>%n Wort</numerusform>
    <numerusform>%n Wörter</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/reader/byline.py" />
   <source>%n min</source>
   <translation>
    <numerusform>%n min</numerusform>
    <numerusform>%n min</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReaderPage</name>
  <message>
   <location filename="../../gui/reader/page.py" />
   <source>Article</source>
   <translation>Artikel</translation>
  </message>
 </context>
 <context>
  <name>Remark</name>
  <message>
   <location filename="../../gui/remark.py" />
   <source>looking for quotes…</source>
   <translation>Zitate werden gesucht…</translation>
  </message>
  <message>
   <location filename="../../gui/remark.py" />
   <source>looking for names…</source>
   <translation>Namen werden gesucht…</translation>
  </message>
  <message>
   <location filename="../../gui/remark.py" />
   <source>no model for %s is installed: only quotation marks are read</source>
   <translation>kein Modell für %s installiert: nur Anführungszeichen werden gelesen</translation>
  </message>
 </context>
 <context>
  <name>Rereading</name>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>Read the file again as</source>
   <translation>Datei neu lesen als</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>%1 was read as %2</source>
   <translation>%1 wurde als %2 gelesen</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>guessed</source>
   <translation>vermutet</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>reading again</source>
   <translation>wird neu gelesen</translation>
  </message>
 </context>
 <context>
  <name>ReviewCard</name>
  <message>
   <location filename="../../gui/review/card.py" />
   <source>Suggestion: %s</source>
   <translation>Vorschlag: %s</translation>
  </message>
  <message>
   <location filename="../../gui/review/card.py" />
   <source>Claim: %s</source>
   <translation>Aussage: %s</translation>
  </message>
 </context>
 <context>
  <name>ReviewPanel</name>
  <message>
   <location filename="../../gui/review/panel.py" />
   <source>Reviewed</source>
   <translation>Geprüft</translation>
  </message>
  <message>
   <location filename="../../gui/review/panel.py" />
   <source>Further suggestions</source>
   <translation>Weitere Vorschläge</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/review/panel.py" />
   <source>%n left</source>
   <translation>
    <numerusform>noch %n</numerusform>
    <numerusform>noch %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/review/panel.py" />
   <source>Accept %n direct quote(s)</source>
   <translation>
    <numerusform>%n direktes Zitat übernehmen</numerusform>
    <numerusform>%n direkte Zitate übernehmen</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Same</name>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>May be the same</source>
   <translation>Vielleicht dieselben</translation>
  </message>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>`Enter` merge · `X` these are two</source>
   <translation>`Enter` ja · `X` nein</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/proposing.py" />
   <source>May be the same · %n</source>
   <translation>
    <numerusform>Vielleicht dieselben · %n</numerusform>
    <numerusform>Vielleicht dieselben · %n</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>{0} and {1} parts in claims</source>
   <translation>{0} und {1} Beteiligungen an Aussagen</translation>
  </message>
 </context>
 <context>
  <name>Says</name>
  <message numerus="yes">
   <location filename="../../gui/actors/says.py" />
   <source>Show %n more</source>
   <translation>
    <numerusform>%n weitere zeigen</numerusform>
    <numerusform>%n weitere zeigen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/actors/says.py" />
   <source>No claims yet. With a claim in focus, a click on the name makes it the speaker.</source>
   <translation>Noch keine Aussagen. Ist eine Aussage im Fokus, macht ein Klick auf den Namen ihn zum Sprecher.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/says.py" />
   <source>%n claim(s)</source>
   <translation>
    <numerusform>%n Aussage</numerusform>
    <numerusform>%n Aussagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/says.py" />
   <source>in %n article(s)</source>
   <translation>
    <numerusform>in %n Artikel</numerusform>
    <numerusform>in %n Artikeln</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/actors/says.py" />
   <source>paraphrase</source>
   <translation>Paraphrase</translation>
  </message>
  <message>
   <location filename="../../gui/actors/says.py" />
   <source>Says</source>
   <translation>Sagt</translation>
  </message>
  <message>
   <location filename="../../gui/actors/says.py" />
   <source>Is spoken of</source>
   <translation>Ist Thema</translation>
  </message>
  <message>
   <location filename="../../gui/actors/says.py" />
   <source>Is spoken to</source>
   <translation>Wird angesprochen</translation>
  </message>
  <message>
   <location filename="../../gui/actors/says.py" />
   <source>Relays</source>
   <translation>Gibt weiter</translation>
  </message>
  <message>
   <location filename="../../gui/actors/says.py" />
   <source>Is cited</source>
   <translation>Wird zitiert</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/says.py" />
   <source>%n mention(s)</source>
   <translation>
    <numerusform>%n Nennung</numerusform>
    <numerusform>%n Nennungen</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SelectionBar</name>
  <message>
   <location filename="../../gui/selection_bar.py" />
   <source>Tag the selection</source>
   <translation>Auswahl codieren</translation>
  </message>
  <message>
   <location filename="../../gui/selection_bar.py" />
   <source>more</source>
   <translation>mehr</translation>
  </message>
  <message>
   <location filename="../../gui/selection_bar.py" />
   <source>claim</source>
   <translation>Aussage</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <location filename="../../gui/settings/dialog.py" />
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Appearance</source>
   <translation>Darstellung</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Sepia</source>
   <translation>Sepia</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>High contrast</source>
   <translation>Hoher Kontrast</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Another one holds from the next start.</source>
   <translation>Eine andere gilt ab dem nächsten Start.</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Text size</source>
   <translation>Schriftgröße</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Of the article's text.</source>
   <translation>Die des Artikeltextes.</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Model for names</source>
   <translation>Modell für Namen</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Finds names and quotes in articles.</source>
   <translation>Findet Namen und Zitate in Artikeln.</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Reduced motion</source>
   <translation>Weniger Bewegung</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Nothing fades or slides.</source>
   <translation>Kein Überblenden, kein Gleiten.</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Hints</source>
   <translation>Hinweise</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>One line under the text says what comes next.</source>
   <translation>Eine Zeile unter dem Text sagt, was als Nächstes kommt.</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Export</source>
   <translation>Export</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>For spreadsheets: an apostrophe keeps cells from being run as formulas.</source>
   <translation>Für Tabellenprogramme: Ein Apostroph verhindert, dass Zellen als Formeln ausgeführt werden.</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Exact data</source>
   <translation>Exakte Daten</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>For spreadsheets</source>
   <translation>Für Tabellenprogramme</translation>
  </message>
  <message>
   <location filename="../../gui/settings/settings.py" />
   <source>The settings could not be read, so the usual ones hold.</source>
   <translation>Die Einstellungen waren nicht lesbar, es gelten die üblichen.</translation>
  </message>
  <message>
   <location filename="../../gui/settings/settings.py" />
   <source>The file was set aside as %s.</source>
   <translation>Die Datei wurde als %s beiseitegelegt.</translation>
  </message>
 </context>
 <context>
  <name>SettingsDialog</name>
  <message>
   <location filename="../../gui/settings/dialog.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../gui/settings/dialog.py" />
   <source>Your name</source>
   <translation>Ihr Name</translation>
  </message>
  <message>
   <location filename="../../gui/settings/dialog.py" />
   <source>Stands beside every claim of this project.</source>
   <translation>Steht bei jeder Aussage dieses Projekts.</translation>
  </message>
  <message>
   <location filename="../../gui/settings/dialog.py" />
   <source>None is installed: %s</source>
   <translation>Keines ist installiert: %s</translation>
  </message>
  <message>
   <location filename="../../gui/settings/dialog.py" />
   <source>The best one that is installed</source>
   <translation>Das beste installierte</translation>
  </message>
  <message>
   <location filename="../../gui/settings/dialog.py" />
   <source>%s (not installed)</source>
   <translation>%s (nicht installiert)</translation>
  </message>
 </context>
 <context>
  <name>Shaping</name>
  <message>
   <location filename="../../gui/shaping.py" />
   <source>Duplicated; the copy is in focus</source>
   <translation>Dupliziert; die Kopie ist im Fokus</translation>
  </message>
  <message>
   <location filename="../../gui/shaping.py" />
   <source>No claim comes after this one</source>
   <translation>Nach dieser kommt keine Aussage</translation>
  </message>
  <message>
   <location filename="../../gui/shaping.py" />
   <source>Split; the second part is in focus</source>
   <translation>Geteilt; der zweite Teil ist im Fokus</translation>
  </message>
  <message>
   <location filename="../../gui/shaping.py" />
   <source>Copied as evidence</source>
   <translation>Als Beleg kopiert</translation>
  </message>
  <message>
   <location filename="../../gui/shaping.py" />
   <source>Merged with the next claim; they differ in stance and date, set these anew</source>
   <translation>Mit der nächsten Aussage zusammengeführt; Haltung und Datum weichen ab, bitte neu setzen</translation>
  </message>
  <message>
   <location filename="../../gui/shaping.py" />
   <source>Merged with the next claim; they differ in stance, set it anew</source>
   <translation>Mit der nächsten Aussage zusammengeführt; die Haltung weicht ab, bitte neu setzen</translation>
  </message>
  <message>
   <location filename="../../gui/shaping.py" />
   <source>Merged with the next claim; they differ in date, set it anew</source>
   <translation>Mit der nächsten Aussage zusammengeführt; das Datum weicht ab, bitte neu setzen</translation>
  </message>
  <message>
   <location filename="../../gui/shaping.py" />
   <source>Merged with the next claim</source>
   <translation>Mit der nächsten Aussage zusammengeführt</translation>
  </message>
 </context>
 <context>
  <name>Sheets</name>
  <message>
   <location filename="../../gui/sheets.py" />
   <source>Rename project</source>
   <translation>Projekt umbenennen</translation>
  </message>
  <message>
   <location filename="../../gui/sheets.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../gui/sheets.py" />
   <source>About Sayso</source>
   <translation>Über Sayso</translation>
  </message>
  <message>
   <location filename="../../gui/sheets.py" />
   <source>From an article to a table of who claims what.</source>
   <translation>Vom Artikel zur Tabelle: wer was behauptet.</translation>
  </message>
 </context>
 <context>
  <name>SidePanel</name>
  <message>
   <location filename="../../gui/side_panel.py" />
   <source>Side panel</source>
   <translation>Seitenleiste</translation>
  </message>
  <message>
   <location filename="../../gui/side_panel.py" />
   <source>Claims</source>
   <translation>Aussagen</translation>
  </message>
  <message>
   <location filename="../../gui/side_panel.py" />
   <source>Review</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <location filename="../../gui/side_panel.py" />
   <source>Actors</source>
   <translation>Akteure</translation>
  </message>
  <message>
   <location filename="../../gui/side_panel.py" />
   <source>Codebook</source>
   <translation>Codebuch</translation>
  </message>
 </context>
 <context>
  <name>Stance</name>
  <message>
   <location filename="../../gui/widgets/segmented.py" />
   <source>Stance</source>
   <translation>Haltung</translation>
  </message>
  <message>
   <location filename="../../gui/widgets/stances.py" />
   <source>supports</source>
   <translation>dafür</translation>
  </message>
  <message>
   <location filename="../../gui/widgets/stances.py" />
   <source>neutral</source>
   <translation>neutral</translation>
  </message>
  <message>
   <location filename="../../gui/widgets/stances.py" />
   <source>opposes</source>
   <translation>dagegen</translation>
  </message>
  <message>
   <location filename="../../gui/widgets/stances.py" />
   <source>not set</source>
   <translation>offen</translation>
  </message>
 </context>
 <context>
  <name>Start</name>
  <message>
   <location filename="../../gui/start.py" />
   <source>Making the project</source>
   <translation>Projekt wird angelegt</translation>
  </message>
 </context>
 <context>
  <name>StatusBar</name>
  <message numerus="yes">
   <location filename="../../gui/status_bar.py" />
   <source>%n mention(s)</source>
   <translation>
    <numerusform>%n Nennung</numerusform>
    <numerusform>%n Nennungen</numerusform>
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
   <translation>
    <numerusform>%n zu prüfen</numerusform>
    <numerusform>%n zu prüfen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/status_bar.py" />
   <source>coder: %s</source>
   <translation>Codierung: %s</translation>
  </message>
  <message>
   <location filename="../../gui/status_bar.py" />
   <source>Read only</source>
   <translation>Schreibgeschützt</translation>
  </message>
  <message>
   <location filename="../../gui/status_bar.py" />
   <source>All changes saved</source>
   <translation>Alles gespeichert</translation>
  </message>
  <message>
   <location filename="../../gui/status_bar.py" />
   <source>Saving…</source>
   <translation>Speichert…</translation>
  </message>
 </context>
 <context>
  <name>Tagging</name>
  <message>
   <location filename="../../gui/tagging.py" />
   <source>That was the last one. Click in a sentence to make it a claim</source>
   <translation>Das war die letzte. Klick in einen Satz macht ihn zur Aussage</translation>
  </message>
  <message>
   <location filename="../../gui/tagging.py" />
   <source>No code has the digit %s</source>
   <translation>Kein Code hat die Ziffer %s</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/tagging.py" />
   <source>Left above: %n suggestion(s). J goes there</source>
   <translation>
    <numerusform>Weiter oben offen: %n Vorschlag. J führt hin</numerusform>
    <numerusform>Weiter oben offen: %n Vorschläge. J führt hin</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Telling</name>
  <message>
   <location filename="../../gui/claims/telling.py" />
   <source>no speaker, code or stance</source>
   <translation>kein Sprecher, kein Code, keine Haltung</translation>
  </message>
 </context>
 <context>
  <name>TogetherBar</name>
  <message>
   <location filename="../../gui/claims/together_bar.py" />
   <source>Several claims</source>
   <translation>Mehrere Aussagen</translation>
  </message>
  <message>
   <location filename="../../gui/claims/together_bar.py" />
   <source>Pick no claims</source>
   <translation>Aussagen abwählen</translation>
  </message>
  <message>
   <location filename="../../gui/claims/together_bar.py" />
   <source>Code…</source>
   <translation>Code…</translation>
  </message>
  <message>
   <location filename="../../gui/claims/together_bar.py" />
   <source>Said by…</source>
   <translation>Gesagt von…</translation>
  </message>
  <message>
   <location filename="../../gui/claims/together_bar.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../gui/claims/together_bar.py" />
   <source>Copy as evidence</source>
   <translation>Als Belege kopieren</translation>
  </message>
  <message>
   <location filename="../../gui/claims/together_bar.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Menu</source>
   <translation>Menü</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Do anything…</source>
   <translation>Befehl suchen…</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>All steps, to go back to any of them</source>
   <translation>Alle Schritte, um zu jedem zurückzukehren</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Make the tables</source>
   <translation>Tabellen erzeugen</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Undo %s</source>
   <translation>Rückgängig: %s</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Redo %s</source>
   <translation>Wiederholen: %s</translation>
  </message>
 </context>
 <context>
  <name>Trouble</name>
  <message>
   <location filename="../../gui/widgets/trouble.py" />
   <source>Dismiss</source>
   <translation>Schließen</translation>
  </message>
 </context>
 <context>
  <name>coders</name>
  <message>
   <location filename="../../annotation/store/projects.py" />
   <source>you</source>
   <translation>ich</translation>
  </message>
 </context>
 <context>
  <name>commands</name>
  <message>
   <location filename="../../gui/commands/command.py" />
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="../../gui/commands/command.py" />
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <location filename="../../gui/commands/command.py" />
   <source>Article</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <location filename="../../gui/commands/command.py" />
   <source>Claim</source>
   <translation>Aussage</translation>
  </message>
  <message>
   <location filename="../../gui/commands/command.py" />
   <source>View</source>
   <translation>Ansicht</translation>
  </message>
  <message>
   <location filename="../../gui/commands/command.py" />
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <source>Filter claims…</source>
   <translation>Aussagen filtern…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <source>Show incomplete claims</source>
   <translation>Unvollständige Aussagen zeigen</translation>
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <source>Show all claims</source>
   <translation>Alle Aussagen zeigen</translation>
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <source>Pick all claims shown</source>
   <translation>Alle gezeigten Aussagen auswählen</translation>
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Tag with code %s</source>
   <translation>Mit Code %s codieren</translation>
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Stance: supports</source>
   <translation>Haltung: dafür</translation>
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Stance: neutral</source>
   <translation>Haltung: neutral</translation>
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Stance: opposes</source>
   <translation>Haltung: dagegen</translation>
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Code by its letters…</source>
   <translation>Code nach Buchstaben…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Said by…</source>
   <translation>Gesagt von…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Copy as evidence</source>
   <translation>Als Beleg kopieren</translation>
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <source>Remove the claims</source>
   <translation>Aussagen entfernen</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Select the sentence, or one more</source>
   <translation>Satz auswählen oder einen mehr</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Make the selection a claim</source>
   <translation>Auswahl zur Aussage machen</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Make the sentence a claim</source>
   <translation>Satz zur Aussage machen</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Drop the selection</source>
   <translation>Auswahl aufheben</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Accept, go on</source>
   <translation>Übernehmen und weiter</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Dismiss the suggestion</source>
   <translation>Vorschlag verwerfen</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Accept all direct quotes</source>
   <translation>Alle direkten Zitate übernehmen</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Done with the claim, go on</source>
   <translation>Aussage fertig, weiter</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>The selection names a person</source>
   <translation>Auswahl nennt eine Person</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>The selection names an organisation</source>
   <translation>Auswahl nennt eine Organisation</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>The selection names a state or place</source>
   <translation>Auswahl nennt einen Staat oder Ort</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>The selection names a group</source>
   <translation>Auswahl nennt eine Gruppe</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>About…</source>
   <translation>Über…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Said to…</source>
   <translation>Gesagt zu…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Via…</source>
   <translation>Via…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Cites…</source>
   <translation>Zitiert…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>The selected words: %s</source>
   <translation>Gewählte Wörter: %s</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>The selected words are the cue</source>
   <translation>Gewählte Wörter sind das Redesignal</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>The name here says it</source>
   <translation>Name hier als Sprecher</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>It is about the name here</source>
   <translation>Name hier als „Über“</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>It is said to the name here</source>
   <translation>Name hier als „Gesagt zu“</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>It comes via the name here</source>
   <translation>Name hier als „Via“</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>It cites the name here</source>
   <translation>Name hier als „Zitiert“</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Who is named here…</source>
   <translation>Wer hier genannt ist…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Claim with a code…</source>
   <translation>Aussage mit Code…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Form…</source>
   <translation>Form…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Note…</source>
   <translation>Notiz…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Date said…</source>
   <translation>Gesagt am…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Next claim or suggestion</source>
   <translation>Nächste Aussage, nächster Vorschlag</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Previous claim or suggestion</source>
   <translation>Vorige Aussage, voriger Vorschlag</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>End a word later</source>
   <translation>Ende ein Wort später</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>End a word earlier</source>
   <translation>Ende ein Wort früher</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Begin a word later</source>
   <translation>Anfang ein Wort später</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Begin a word earlier</source>
   <translation>Anfang ein Wort früher</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Duplicate the claim</source>
   <translation>Aussage duplizieren</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Merge with the next claim</source>
   <translation>Mit nächster Aussage zusammenführen</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Split at the caret</source>
   <translation>Am Cursor teilen</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Remove the claim</source>
   <translation>Aussage entfernen</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Open…</source>
   <translation>Öffnen…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>New project…</source>
   <translation>Neues Projekt…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Save a copy…</source>
   <translation>Kopie speichern…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Save a copy without history…</source>
   <translation>Kopie ohne Verlauf speichern…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Backups…</source>
   <translation>Sicherungen…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Export project as CSV…</source>
   <translation>Projekt als CSV exportieren…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Import codebook…</source>
   <translation>Codebuch importieren…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Export codebook…</source>
   <translation>Codebuch exportieren…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Rename project…</source>
   <translation>Projekt umbenennen…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>History…</source>
   <translation>Verlauf…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Forget history…</source>
   <translation>Verlauf löschen…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Paste an article</source>
   <translation>Artikel einfügen</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Find in the article…</source>
   <translation>Im Artikel suchen…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Next hit</source>
   <translation>Nächster Treffer</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Previous hit</source>
   <translation>Voriger Treffer</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Settings…</source>
   <translation>Einstellungen…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Article details…</source>
   <translation>Artikeldetails…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Mark as read</source>
   <translation>Als gelesen markieren</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Mark as unread</source>
   <translation>Als ungelesen markieren</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Next article</source>
   <translation>Nächster Artikel</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Previous article</source>
   <translation>Voriger Artikel</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Dim the paragraph, or bring it back</source>
   <translation>Absatz ausgrauen oder zurückholen</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Analyse again</source>
   <translation>Neu analysieren</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Remove article</source>
   <translation>Artikel entfernen</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Claims panel</source>
   <translation>Bereich Aussagen</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Review panel</source>
   <translation>Bereich Prüfen</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Actors panel</source>
   <translation>Bereich Akteure</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Codebook panel</source>
   <translation>Bereich Codebuch</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Larger text</source>
   <translation>Text größer</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Smaller text</source>
   <translation>Text kleiner</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Normal text size</source>
   <translation>Normale Schriftgröße</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Search every article</source>
   <translation>Alle Artikel durchsuchen</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>What lies here</source>
   <translation>Was hier liegt</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Text alone, and back</source>
   <translation>Nur Text, ein oder aus</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Next pane</source>
   <translation>Nächster Bereich</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Previous pane</source>
   <translation>Voriger Bereich</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Do anything…</source>
   <translation>Befehl suchen…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Menu</source>
   <translation>Menü</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Appearance: as the system</source>
   <translation>Darstellung: wie das System</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Appearance: light</source>
   <translation>Darstellung: hell</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Appearance: sepia</source>
   <translation>Darstellung: sepia</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Appearance: dark</source>
   <translation>Darstellung: dunkel</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Appearance: high contrast</source>
   <translation>Darstellung: hoher Kontrast</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>All keys</source>
   <translation>Alle Tasten</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Show the hints again</source>
   <translation>Hinweise wieder zeigen</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>About Sayso</source>
   <translation>Über Sayso</translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <source>The codebook “{name}” cannot be read: {reason}.</source>
   <translation>Das Codebuch „{name}“ kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <location filename="../../annotation/importing/codebook.py" />
   <location filename="../../annotation/store/connection.py" />
   <source>Choose another file.</source>
   <translation>Eine andere Datei wählen.</translation>
  </message>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <source>“{name}” is not a codebook: {reason}.</source>
   <translation>„{name}“ ist kein Codebuch: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <source>Choose a TOML file.</source>
   <translation>Eine TOML-Datei wählen.</translation>
  </message>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <source>“{file}” is not a codebook: its codes are no list.</source>
   <translation>„{file}“ ist kein Codebuch: Seine Codes sind keine Liste.</translation>
  </message>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <source>Write each as [[code]].</source>
   <translation>Jeden Code als [[code]] schreiben.</translation>
  </message>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <source>A code in “{file}” has no name.</source>
   <translation>Ein Code in „{file}“ hat keinen Namen.</translation>
  </message>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <source>Give each code a name.</source>
   <translation>Jedem Code einen Namen geben.</translation>
  </message>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <source>“{name}” in “{file}” has the digit {digit}.</source>
   <translation>„{name}“ in „{file}“ hat die Ziffer {digit}.</translation>
  </message>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <source>Use 1 to 9.</source>
   <translation>1 bis 9 verwenden.</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>“{words}” names no year of four digits.</source>
   <translation>„{words}“ nennt kein Jahr mit vier Ziffern.</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>Write it as 2026-01-25, 25 Jan 2026, January 2026 or 2026.</source>
   <translation>Bitte als 2026-01-25, 25. Jan. 2026, Januar 2026 oder 2026 schreiben.</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>“{iso}” is no date.</source>
   <translation>„{iso}“ ist kein Datum.</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>There is no date “{written}”.</source>
   <translation>Das Datum „{written}“ gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>“{written}” does not say which number is the year.</source>
   <translation>Bei „{written}“ ist unklar, welche Zahl das Jahr ist.</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>“{written}” can be {one} {month} or {two} {other}.</source>
   <translation>„{written}“ kann {one}. {month} oder {two}. {other} heißen.</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>Write {year}-{month_number:02}-{one:02}, say.</source>
   <translation>Zum Beispiel {year}-{month_number:02}-{one:02} schreiben.</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>“{words}” is no date.</source>
   <translation>„{words}“ ist kein Datum.</translation>
  </message>
  <message>
   <location filename="../../annotation/export/codebook.py" />
   <source>“{name}” could not be written: {reason}.</source>
   <translation>„{name}“ konnte nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/export/codebook.py" />
   <source>Choose another folder, or make room there.</source>
   <translation>Einen anderen Ordner wählen oder dort Platz schaffen.</translation>
  </message>
  <message>
   <location filename="../../annotation/export/package.py" />
   <source>In {folder} there is already: {names}.</source>
   <translation>In {folder} gibt es schon: {names}.</translation>
  </message>
  <message>
   <location filename="../../annotation/export/package.py" />
   <source>Nothing was written. Choose another folder, or let them be replaced (--overwrite).</source>
   <translation>Nichts wurde geschrieben. Einen anderen Ordner wählen oder die Dateien ersetzen lassen (--overwrite).</translation>
  </message>
  <message>
   <location filename="../../annotation/export/package.py" />
   <source>The project could not be read: {reason}.</source>
   <translation>Das Projekt konnte nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/export/package.py" />
   <source>Nothing was written. Close other programs that use it, and export again.</source>
   <translation>Nichts wurde geschrieben. Andere Programme, die es benutzen, schließen und noch einmal exportieren.</translation>
  </message>
  <message>
   <location filename="../../annotation/export/package.py" />
   <source>{file} could not be written: {reason}.</source>
   <translation>{file} konnte nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/export/package.py" />
   <source>Choose another folder, or make room there, and export again.</source>
   <translation>Einen anderen Ordner wählen oder dort Platz schaffen und noch einmal exportieren.</translation>
  </message>
  <message>
   <location filename="../../annotation/files.py" />
   <source>the disk is full</source>
   <translation>Der Datenträger ist voll</translation>
  </message>
  <message>
   <location filename="../../annotation/files.py" />
   <source>the disk quota is used up</source>
   <translation>Das Speicherkontingent ist aufgebraucht</translation>
  </message>
  <message>
   <location filename="../../annotation/files.py" />
   <source>the file grew larger than is allowed here</source>
   <translation>Die Datei wurde größer, als hier erlaubt ist</translation>
  </message>
  <message>
   <location filename="../../annotation/files.py" />
   <source>it may not be written</source>
   <translation>Schreiben ist nicht erlaubt</translation>
  </message>
  <message>
   <location filename="../../annotation/files.py" />
   <source>the disk is read-only</source>
   <translation>Der Datenträger ist schreibgeschützt</translation>
  </message>
  <message>
   <location filename="../../annotation/files.py" />
   <source>its folder is not there</source>
   <translation>Der Ordner ist nicht vorhanden</translation>
  </message>
  <message>
   <location filename="../../annotation/files.py" />
   <source>a part of its path is no folder</source>
   <translation>Ein Teil des Pfades ist kein Ordner</translation>
  </message>
  <message>
   <location filename="../../annotation/files.py" />
   <source>a folder of that name is there</source>
   <translation>Es gibt dort einen Ordner dieses Namens</translation>
  </message>
  <message>
   <location filename="../../annotation/files.py" />
   <source>its name is too long</source>
   <translation>Der Name ist zu lang</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/codebook.py" />
   <source>“{name}” is too large for a codebook.</source>
   <translation>„{name}“ ist zu groß für ein Codebuch.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/codebook.py" />
   <source>Split it.</source>
   <translation>Bitte aufteilen.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/codebook.py" />
   <location filename="../../annotation/importing/formats.py" />
   <source>“{name}” cannot be read: {reason}.</source>
   <translation>„{name}“ kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/codebook.py" />
   <source>“{name}” holds no codes.</source>
   <translation>„{name}“ enthält keine Codes.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/codebook.py" />
   <source>“{name}” holds more than {most} codes.</source>
   <translation>„{name}“ enthält mehr als {most} Codes.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/codebook.py" />
   <source>Line {line} of “{name}” cannot be read: a quotation mark is missing there or too many.</source>
   <translation>Zeile {line} von „{name}“ kann nicht gelesen werden: Dort fehlt ein Anführungszeichen, oder es ist eines zu viel.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/codebook.py" />
   <source>Mend the line, or save the table as CSV again.</source>
   <translation>Die Zeile berichtigen oder die Tabelle noch einmal als CSV speichern.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/codebook.py" />
   <source>Line {line} of “{name}” does not say which column holds the names.</source>
   <translation>Zeile {line} von „{name}“ sagt nicht, in welcher Spalte die Namen stehen.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/codebook.py" />
   <source>Name them in its first line: name, parent, color, digit, description.</source>
   <translation>Die Spalten in der ersten Zeile benennen: name, parent, color, digit, description.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/encodings.py" />
   <source>It is not a text file: it holds bytes that no text has.</source>
   <translation>Das ist keine Textdatei: Sie enthält Bytes, die in keinem Text vorkommen.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/encodings.py" />
   <source>Save it as plain text and open that file.</source>
   <translation>Als reinen Text speichern und diese Datei öffnen.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/encodings.py" />
   <source>There is no encoding “{encoding}”.</source>
   <translation>Es gibt keine Zeichenkodierung „{encoding}“.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/encodings.py" />
   <source>Choose one from the list.</source>
   <translation>Eine aus der Liste wählen.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/encodings.py" />
   <source>The text is not in {encoding}.</source>
   <translation>Der Text ist nicht in {encoding} kodiert.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/encodings.py" />
   <source>Choose another encoding.</source>
   <translation>Eine andere Zeichenkodierung wählen.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>“{name}” cannot be read. {message}</source>
   <translation>„{name}“ kann nicht gelesen werden. {message}</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>“{name}” is empty.</source>
   <translation>„{name}“ ist leer.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>Open a file that holds an article's text.</source>
   <translation>Eine Datei mit dem Text eines Artikels öffnen.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>The clipboard holds no text.</source>
   <translation>Die Zwischenablage enthält keinen Text.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>Copy an article's text and paste it again.</source>
   <translation>Den Text eines Artikels kopieren und noch einmal einfügen.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>“{name}” is a folder.</source>
   <translation>„{name}“ ist ein Ordner.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>Open the files in it.</source>
   <translation>Die Dateien darin öffnen.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>“{name}” is not a file that holds text.</source>
   <translation>„{name}“ ist keine Datei mit Text.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>Open a text file.</source>
   <translation>Eine Textdatei öffnen.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>“{name}” is not there.</source>
   <translation>„{name}“ ist nicht vorhanden.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>It may have been moved or renamed: look for it and open it again.</source>
   <translation>Vielleicht wurde die Datei verschoben oder umbenannt: suchen und noch einmal öffnen.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>You may not read “{name}”.</source>
   <translation>„{name}“ darf nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>Change its permissions, or copy it to another folder.</source>
   <translation>Die Zugriffsrechte ändern oder die Datei in einen anderen Ordner kopieren.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>Copy it to another folder and open it there.</source>
   <translation>In einen anderen Ordner kopieren und dort öffnen.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>“{name}” is larger than {size} MB.</source>
   <translation>„{name}“ ist größer als {size} MB.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>Split it: each article is a text of its own.</source>
   <translation>Bitte aufteilen: Jeder Artikel ist ein eigener Text.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>“{name}” is a database, not an article.</source>
   <translation>„{name}“ ist eine Datenbank, kein Artikel.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>If it is a Sayso project, use File › Open project.</source>
   <translation>Ist es ein Sayso-Projekt, dann mit Datei › Öffnen öffnen.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>“{name}” is {kind}, which Sayso does not read yet.</source>
   <translation>„{name}“ ist {kind}; das kann Sayso noch nicht lesen.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>Save its text as plain text (.txt) and open that file.</source>
   <translation>Den Text als reinen Text (.txt) speichern und diese Datei öffnen.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/qdc.py" />
   <source>Line {line} of “{name}” is no XML: {reason}.</source>
   <translation>Zeile {line} von „{name}“ ist kein XML: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/qdc.py" />
   <source>Export the codebook again, as REFI-QDA or as CSV.</source>
   <translation>Das Codebuch noch einmal als REFI-QDA oder als CSV exportieren.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/qdc.py" />
   <source>“{name}” is XML, but no codebook.</source>
   <translation>„{name}“ ist XML, aber kein Codebuch.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/qdc.py" />
   <source>Line {line} of “{name}” names a document type, which no codebook needs.</source>
   <translation>Zeile {line} von „{name}“ nennt einen Dokumenttyp; kein Codebuch braucht einen.</translation>
  </message>
  <message>
   <location filename="../../annotation/names.py" />
   <source>A name cannot be empty.</source>
   <translation>Ein Name darf nicht leer sein.</translation>
  </message>
  <message>
   <location filename="../../annotation/names.py" />
   <location filename="../../annotation/operations/articles.py" />
   <source>Type one, or press Esc.</source>
   <translation>Einen eingeben oder Esc drücken.</translation>
  </message>
  <message>
   <location filename="../../annotation/names.py" />
   <source>A name cannot hold “|”: it joins values in the tables.</source>
   <translation>Ein Name darf kein „|“ enthalten: Es verbindet Werte in den Tabellen.</translation>
  </message>
  <message>
   <location filename="../../annotation/names.py" />
   <source>Use “/” instead.</source>
   <translation>Stattdessen „/“ verwenden.</translation>
  </message>
  <message>
   <location filename="../../annotation/nlp/client.py" />
   <source>No spaCy pipeline for this language is installed.</source>
   <translation>Für diese Sprache ist keine spaCy-Pipeline installiert.</translation>
  </message>
  <message>
   <location filename="../../annotation/nlp/client.py" />
   <location filename="../../annotation/nlp/worker.py" />
   <source>To get one: {install_hint}</source>
   <translation>So lässt sie sich installieren: {install_hint}</translation>
  </message>
  <message>
   <location filename="../../annotation/nlp/client.py" />
   <source>The analysis ended unexpectedly.</source>
   <translation>Die Analyse wurde unerwartet beendet.</translation>
  </message>
  <message>
   <location filename="../../annotation/nlp/client.py" />
   <source>Try it again; the articles are as they were.</source>
   <translation>Noch einmal versuchen; die Artikel sind unverändert.</translation>
  </message>
  <message>
   <location filename="../../annotation/nlp/worker.py" />
   <source>The pipeline {name} cannot be loaded ({reason}).</source>
   <translation>Die Pipeline {name} kann nicht geladen werden ({reason}).</translation>
  </message>
  <message>
   <location filename="../../annotation/nlp/worker.py" />
   <source>The pipeline {name} is not installed.</source>
   <translation>Die Pipeline {name} ist nicht installiert.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>This is no id of Wikidata.</source>
   <translation>Das ist keine Wikidata-ID.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>It is a Q and a number, as in Q42.</source>
   <translation>Sie besteht aus Q und einer Zahl, etwa Q42.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>An actor cannot be affiliated with itself.</source>
   <translation>Ein Akteur kann nicht zu sich selbst gehören.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>Choose another organisation.</source>
   <translation>Eine andere Organisation wählen.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>There is another affiliation with this organisation that begins then.</source>
   <translation>Es gibt schon eine Zugehörigkeit zu dieser Organisation, die dann beginnt.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>Change that one.</source>
   <translation>Diese ändern.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>The affiliation would end before it begins.</source>
   <translation>Die Zugehörigkeit würde enden, bevor sie beginnt.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>Check the two dates.</source>
   <translation>Die beiden Daten prüfen.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>An actor cannot be merged with itself.</source>
   <translation>Ein Akteur kann nicht mit sich selbst zusammengeführt werden.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <location filename="../../annotation/operations/codes.py" />
   <source>Choose another one.</source>
   <translation>Einen anderen wählen.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>The actor no longer goes by this name.</source>
   <translation>Der Akteur trägt diesen Namen nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <location filename="../../annotation/operations/claims.py" />
   <location filename="../../annotation/operations/claims_together.py" />
   <location filename="../../annotation/store/articles.py" />
   <source>Undo brings it back.</source>
   <translation>Rückgängig holt ihn zurück.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>An actor cannot differ from itself.</source>
   <translation>Ein Akteur kann sich nicht von sich selbst unterscheiden.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>“{name}” holds the same text as “{title}”.</source>
   <translation>„{name}“ enthält denselben Text wie „{title}“.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>It was not added again.</source>
   <translation>Der Text wurde nicht noch einmal hinzugefügt.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>The text cannot be read again: claims stand on it.</source>
   <translation>Der Text kann nicht neu gelesen werden: Er hat schon Aussagen.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>Add the file once more as another article.</source>
   <translation>Die Datei noch einmal als weiteren Artikel hinzufügen.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>A title cannot be empty.</source>
   <translation>Ein Titel darf nicht leer sein.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claim_shapes.py" />
   <source>These claims cannot be merged.</source>
   <translation>Diese Aussagen können nicht zusammengeführt werden.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claim_shapes.py" />
   <source>Choose two claims of one article.</source>
   <translation>Zwei Aussagen eines Artikels wählen.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claim_shapes.py" />
   <source>The caret is outside the claim.</source>
   <translation>Der Cursor steht außerhalb der Aussage.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claim_shapes.py" />
   <source>Click between the two words where it is to be divided.</source>
   <translation>Zwischen die beiden Wörter klicken, wo geteilt werden soll.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claim_shapes.py" />
   <source>The caret is at the edge of the claim.</source>
   <translation>Der Cursor steht am Rand der Aussage.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>There are no words in this selection.</source>
   <translation>Diese Auswahl enthält keine Wörter.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>Drag over the words that make the claim.</source>
   <translation>Über die Wörter ziehen, die die Aussage bilden.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>This claim is gone.</source>
   <translation>Diese Aussage gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <location filename="../../annotation/operations/claims_together.py" />
   <source>This code is gone.</source>
   <translation>Diesen Code gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <location filename="../../annotation/operations/claims_together.py" />
   <source>This actor is gone.</source>
   <translation>Diesen Akteur gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>“{name}” is retired and takes no key.</source>
   <translation>„{name}“ ist stillgelegt und kann keine Taste haben.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>Bring it back first.</source>
   <translation>Erst reaktivieren.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>“{name}” cannot go under itself.</source>
   <translation>„{name}“ kann nicht unter sich selbst liegen.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>Choose another place.</source>
   <translation>Eine andere Stelle wählen.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>A code cannot be merged with itself.</source>
   <translation>Ein Code kann nicht mit sich selbst zusammengeführt werden.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>A code needs a name.</source>
   <translation>Ein Code braucht einen Namen.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>Type a few words, best a proposition.</source>
   <translation>Einige Wörter eingeben, am besten einen Aussagesatz.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>A code's name cannot hold “|”, which stands between values in the tables.</source>
   <translation>Der Name eines Codes darf kein „|“ enthalten; es trennt Werte in den Tabellen.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>Use a dash.</source>
   <translation>Einen Gedankenstrich verwenden.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>A code's name is one line.</source>
   <translation>Der Name eines Codes hat nur eine Zeile.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>Put the rest into its description.</source>
   <translation>Alles Weitere in die Beschreibung schreiben.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>“{color}” is no colour of the palette.</source>
   <translation>„{color}“ ist keine Farbe der Palette.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>Choose one of the palette.</source>
   <translation>Eine Farbe der Palette wählen.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>{digit} cannot be a code's key.</source>
   <translation>{digit} kann nicht die Taste eines Codes sein.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>Use a digit from 1 to 9.</source>
   <translation>Eine Ziffer von 1 bis 9 verwenden.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>This code is no longer in the codebook.</source>
   <translation>Dieser Code ist nicht mehr im Codebuch.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <location filename="../../annotation/project.py" />
   <source>Choose another.</source>
   <translation>Einen anderen wählen.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>A codebook has {most} levels at most.</source>
   <translation>Ein Codebuch hat höchstens {most} Ebenen.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>Choose a place higher up.</source>
   <translation>Eine Stelle weiter oben wählen.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>“{file}” is open for reading only.</source>
   <translation>„{file}“ ist nur zum Lesen geöffnet.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Save a copy to change it.</source>
   <translation>Zum Ändern eine Kopie speichern.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>The disk is full: the last change to “{name}” was not saved and was taken back.</source>
   <translation>Der Datenträger ist voll: Die letzte Änderung an „{name}“ wurde nicht gespeichert und zurückgenommen.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Free some space and do it again.</source>
   <translation>Platz schaffen und die Änderung wiederholen.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Another program is writing to “{name}”: the change was not made.</source>
   <translation>Ein anderes Programm schreibt gerade in „{name}“: Die Änderung wurde nicht ausgeführt.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Close it there and do it again.</source>
   <translation>Dort schließen und die Änderung wiederholen.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>“{name}” can no longer be written: the change was taken back.</source>
   <translation>„{name}“ kann nicht mehr geschrieben werden: Die Änderung wurde zurückgenommen.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Check the file's permissions.</source>
   <translation>Die Zugriffsrechte der Datei prüfen.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>The last change to “{name}” was not saved and was taken back: {reason}.</source>
   <translation>Die letzte Änderung an „{name}“ wurde nicht gespeichert und zurückgenommen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Check the disk and do it again.</source>
   <translation>Den Datenträger prüfen und die Änderung wiederholen.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>“{file}” is of an older Sayso and lies where it cannot be changed.</source>
   <translation>„{file}“ stammt von einem älteren Sayso und liegt an einem Ort, wo es nicht geändert werden kann.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Copy it to a folder of yours and open the copy.</source>
   <translation>In einen eigenen Ordner kopieren und die Kopie öffnen.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <location filename="../../gui/save_place.py" />
   <source>There is already a file “{file}”.</source>
   <translation>Es gibt schon eine Datei „{file}“.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <location filename="../../gui/save_place.py" />
   <source>Choose another name.</source>
   <translation>Einen anderen Namen wählen.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>The folder “{folder}” cannot be made: {reason}.</source>
   <translation>Der Ordner „{folder}“ kann nicht angelegt werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>The folder “{folder}” cannot be written.</source>
   <translation>In den Ordner „{folder}“ kann nicht geschrieben werden.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Choose another folder.</source>
   <translation>Einen anderen Ordner wählen.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>The project cannot be made in “{folder}”: {reason}.</source>
   <translation>Das Projekt kann nicht in „{folder}“ angelegt werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>“{file}” is open in another Sayso window.</source>
   <translation>„{file}“ ist in einem anderen Sayso-Fenster geöffnet.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Go on there, or close it first.</source>
   <translation>Dort weiterarbeiten oder es erst schließen.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>“{file}” cannot be locked: {reason}.</source>
   <translation>„{file}“ kann nicht gesperrt werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Check the folder {folder}.</source>
   <translation>Den Ordner {folder} prüfen.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/articles.py" />
   <source>This article is gone.</source>
   <translation>Diesen Artikel gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/backup.py" />
   <source>No backup could be made in {folder}: {reason}.</source>
   <translation>In {folder} konnte keine Sicherung angelegt werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/backup.py" />
   <source>Check that folder.</source>
   <translation>Diesen Ordner prüfen.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/backup.py" />
   <source>The copy {name} is not sound.</source>
   <translation>Die Kopie {name} ist nicht in Ordnung.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/backup.py" />
   <source>Check the disk.</source>
   <translation>Den Datenträger prüfen.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/backup.py" />
   <source>No copy could be made in {folder}: {reason}.</source>
   <translation>In {folder} konnte keine Kopie angelegt werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/backup.py" />
   <source>Free some space there, or choose another folder.</source>
   <translation>Dort Platz schaffen oder einen anderen Ordner wählen.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/backup.py" />
   <source>The backup could not be put back: {reason}.</source>
   <translation>Die Sicherung konnte nicht wiederhergestellt werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/backup.py" />
   <source>Nothing was changed.</source>
   <translation>Nichts wurde geändert.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>“{name}” was left in the middle of a change, and lies where it cannot be mended.</source>
   <translation>„{name}“ wurde mitten in einer Änderung verlassen und liegt an einem Ort, wo es nicht repariert werden kann.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>Copy it, with the file of the same name and “-journal”, to a folder of yours.</source>
   <translation>Zusammen mit der Datei gleichen Namens auf „-journal“ in einen eigenen Ordner kopieren.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>“{name}” is not a project of Sayso, or it is damaged.</source>
   <translation>„{name}“ ist kein Sayso-Projekt oder ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>Choose another file, or restore a backup.</source>
   <translation>Eine andere Datei wählen oder eine Sicherung wiederherstellen.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>“{name}” cannot be opened: {reason}.</source>
   <translation>„{name}“ kann nicht geöffnet werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>Check that the file and its folder can be read.</source>
   <translation>Prüfen, ob Datei und Ordner lesbar sind.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>“{name}” is empty (0 bytes): there is no project in it.</source>
   <translation>„{name}“ ist leer (0 Bytes): Es enthält kein Projekt.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>“{name}” is not a project of Sayso: it holds something else than a database.</source>
   <translation>„{name}“ ist kein Sayso-Projekt: Es enthält etwas anderes als eine Datenbank.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>Open the project's file, or add this one as an article.</source>
   <translation>Die Projektdatei öffnen oder diese Datei als Artikel hinzufügen.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>“{name}” is a database, but not a project of Sayso.</source>
   <translation>„{name}“ ist eine Datenbank, aber kein Sayso-Projekt.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>“{name}” was written by a newer Sayso (schema {version}; this one knows {schema_version}).</source>
   <translation>„{name}“ wurde von einem neueren Sayso geschrieben (Schema {version}; dieses kennt {schema_version}).</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>Install the newest Sayso to open it.</source>
   <translation>Zum Öffnen das neueste Sayso installieren.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>“{name}” is cut short: {there} of {all} bytes are there.</source>
   <translation>„{name}“ ist abgeschnitten: {there} von {all} Bytes sind vorhanden.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>Restore a backup of it.</source>
   <translation>Eine Sicherung wiederherstellen.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>There is no file “{file}” in {folder}.</source>
   <translation>Es gibt keine Datei „{file}“ in {folder}.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>“{file}” cannot be read: {reason}.</source>
   <translation>„{file}“ kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>Check its permissions.</source>
   <translation>Die Zugriffsrechte prüfen.</translation>
  </message>
  <message>
   <location filename="../../gui/export/work.py" />
   <source>The project cannot be read now: {reason}.</source>
   <translation>Das Projekt kann gerade nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gui/export/work.py" />
   <location filename="../../gui/library/panel.py" />
   <source>Try again.</source>
   <translation>Noch einmal versuchen.</translation>
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>The articles cannot be searched now: {reason}.</source>
   <translation>Die Artikel können gerade nicht durchsucht werden: {reason}.</translation>
  </message>
 </context>
 <context>
  <name>formats</name>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>a Word document</source>
   <translation>ein Word-Dokument</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>an OpenDocument text</source>
   <translation>ein OpenDocument-Text</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>a rich text file</source>
   <translation>eine RTF-Datei</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>a PDF</source>
   <translation>ein PDF</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>an EPUB book</source>
   <translation>ein EPUB-Buch</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>a web page</source>
   <translation>eine Webseite</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>a table</source>
   <translation>eine Tabelle</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>a packed file</source>
   <translation>eine gepackte Datei</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>the pasted text</source>
   <translation>der eingefügte Text</translation>
  </message>
 </context>
 <context>
  <name>months</name>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>January</source>
   <translation>Januar</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>February</source>
   <translation>Februar</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>March</source>
   <translation>März</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>April</source>
   <translation>April</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>May</source>
   <translation>Mai</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>June</source>
   <translation>Juni</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>July</source>
   <translation>Juli</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>August</source>
   <translation>August</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>September</source>
   <translation>September</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>October</source>
   <translation>Oktober</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>November</source>
   <translation>November</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>December</source>
   <translation>Dezember</translation>
  </message>
 </context>
 <context>
  <name>steps</name>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <location filename="../../annotation/operations/claims.py" />
   <location filename="../../annotation/operations/mentions.py" />
   <source>add actor</source>
   <translation>Akteur hinzufügen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>edit actor</source>
   <translation>Akteur bearbeiten</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>add alias</source>
   <translation>Alias hinzufügen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>remove alias</source>
   <translation>Alias entfernen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>set affiliation</source>
   <translation>Zugehörigkeit setzen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>date affiliation</source>
   <translation>Zugehörigkeit datieren</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>remove affiliation</source>
   <translation>Zugehörigkeit entfernen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>merge actors</source>
   <translation>Akteure zusammenführen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>split off name</source>
   <translation>Namen abtrennen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>tell actors apart</source>
   <translation>Akteure unterscheiden</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>accept actors</source>
   <translation>Akteure übernehmen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>accept actor</source>
   <translation>Akteur übernehmen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>dismiss actor</source>
   <translation>Akteur verwerfen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <location filename="../../annotation/operations/claims.py" />
   <source>remove actor</source>
   <translation>Akteur entfernen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/analysis.py" />
   <source>analyse</source>
   <translation>Artikel analysieren</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>add article</source>
   <translation>Artikel hinzufügen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>read article again</source>
   <translation>Artikel neu lesen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>edit article</source>
   <translation>Artikel bearbeiten</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>mark article</source>
   <translation>Lesestatus ändern</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>remove article</source>
   <translation>Artikel entfernen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>bring passage back</source>
   <translation>Passage zurückholen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>dim passage</source>
   <translation>Passage ausgrauen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claim_shapes.py" />
   <source>duplicate claim</source>
   <translation>Aussage duplizieren</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claim_shapes.py" />
   <source>merge claims</source>
   <translation>Aussagen zusammenführen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claim_shapes.py" />
   <source>split claim</source>
   <translation>Aussage teilen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <location filename="../../annotation/operations/claims_together.py" />
   <source>set speaker</source>
   <translation>Sprecher setzen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>set about</source>
   <translation>„Über“ setzen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>set addressee</source>
   <translation>„Gesagt zu“ setzen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>set via</source>
   <translation>„Via“ setzen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>set cites</source>
   <translation>„Zitiert“ setzen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>remove speaker</source>
   <translation>Sprecher entfernen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>remove about</source>
   <translation>„Über“ entfernen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>remove addressee</source>
   <translation>„Gesagt zu“ entfernen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>remove via</source>
   <translation>„Via“ entfernen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>remove cites</source>
   <translation>„Zitiert“ entfernen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>tag claim</source>
   <translation>Aussage markieren</translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotation/operations/claims.py" />
   <source>remove %n claims</source>
   <translation>
    <numerusform>%n Aussage entfernen</numerusform>
    <numerusform>%n Aussagen entfernen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>remove claim</source>
   <translation>Aussage entfernen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <location filename="../../annotation/operations/claims_together.py" />
   <location filename="../../annotation/operations/codes.py" />
   <source>remove code</source>
   <translation>Code entfernen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <location filename="../../annotation/operations/claims_together.py" />
   <location filename="../../annotation/operations/codes.py" />
   <source>add code</source>
   <translation>Code hinzufügen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <location filename="../../annotation/operations/claims_together.py" />
   <source>set stance</source>
   <translation>Haltung setzen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>set stance of code</source>
   <translation>Haltung zum Code setzen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>set form</source>
   <translation>Form setzen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>set date said</source>
   <translation>„Gesagt am“ setzen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>edit note</source>
   <translation>Notiz bearbeiten</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>set cue</source>
   <translation>Redesignal setzen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>add passage</source>
   <translation>Passage hinzufügen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>move passage</source>
   <translation>Passage verschieben</translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotation/operations/claims_together.py" />
   <source>code %n claims</source>
   <translation>
    <numerusform>%n Aussage codieren</numerusform>
    <numerusform>%n Aussagen codieren</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotation/operations/claims_together.py" />
   <source>take code off %n claims</source>
   <translation>
    <numerusform>Code von %n Aussage entfernen</numerusform>
    <numerusform>Code von %n Aussagen entfernen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotation/operations/claims_together.py" />
   <source>recode %n claims</source>
   <translation>
    <numerusform>%n Aussage umcodieren</numerusform>
    <numerusform>%n Aussagen umcodieren</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims_together.py" />
   <source>replace code</source>
   <translation>Code ersetzen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotation/operations/claims_together.py" />
   <source>set stance of %n claims</source>
   <translation>
    <numerusform>Haltung von %n Aussage setzen</numerusform>
    <numerusform>Haltung von %n Aussagen setzen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotation/operations/claims_together.py" />
   <source>set speaker of %n claims</source>
   <translation>
    <numerusform>Sprecher von %n Aussage setzen</numerusform>
    <numerusform>Sprecher von %n Aussagen setzen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../annotation/operations/coders.py" />
   <source>rename coder</source>
   <translation>Eigenen Namen ändern</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/coders.py" />
   <source>rename project</source>
   <translation>Projekt umbenennen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>edit code</source>
   <translation>Code bearbeiten</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>move code</source>
   <translation>Code verschieben</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>merge codes</source>
   <translation>Codes zusammenführen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>bring back code</source>
   <translation>Code reaktivieren</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>retire code</source>
   <translation>Code stilllegen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>add codebook</source>
   <translation>Codebuch hinzufügen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>import codebook</source>
   <translation>Codebuch importieren</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>rename code</source>
   <translation>Code umbenennen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>recolour code</source>
   <translation>Farbe des Codes ändern</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>set code's digit</source>
   <translation>Ziffer des Codes setzen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>describe code</source>
   <translation>Code beschreiben</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/mentions.py" />
   <source>change label</source>
   <translation>Art ändern</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/mentions.py" />
   <source>reject name</source>
   <translation>Namen ablehnen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/mentions.py" />
   <source>link name</source>
   <translation>Namen verknüpfen</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/mentions.py" />
   <source>mark name</source>
   <translation>Namen markieren</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/suggestions.py" />
   <source>accept suggestion</source>
   <translation>Vorschlag übernehmen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotation/operations/suggestions.py" />
   <source>accept %n suggestions</source>
   <translation>
    <numerusform>%n Vorschlag übernehmen</numerusform>
    <numerusform>%n Vorschläge übernehmen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../annotation/operations/suggestions.py" />
   <source>dismiss suggestion</source>
   <translation>Vorschlag verwerfen</translation>
  </message>
 </context>
</TS>
