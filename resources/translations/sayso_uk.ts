<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
 <context>
  <name>ActorKind</name>
  <message>
   <location filename="../../gui/actor_words.py" />
   <source>person</source>
   <translation>особа</translation>
  </message>
  <message>
   <location filename="../../gui/actor_words.py" />
   <source>organisation</source>
   <translation>організація</translation>
  </message>
  <message>
   <location filename="../../gui/actor_words.py" />
   <source>state</source>
   <translation>держава</translation>
  </message>
  <message>
   <location filename="../../gui/actor_words.py" />
   <source>place</source>
   <translation>місце</translation>
  </message>
  <message>
   <location filename="../../gui/actor_words.py" />
   <source>group</source>
   <translation>група</translation>
  </message>
  <message>
   <location filename="../../gui/actor_words.py" />
   <source>outlet</source>
   <translation>медіа</translation>
  </message>
  <message>
   <location filename="../../gui/actor_words.py" />
   <source>unnamed source</source>
   <translation>неназване джерело</translation>
  </message>
 </context>
 <context>
  <name>ActorList</name>
  <message>
   <location filename="../../gui/actors/listing.py" />
   <source>merge here</source>
   <translation>об’єднати з цим</translation>
  </message>
  <message>
   <location filename="../../gui/actors/listing.py" />
   <source>Actors</source>
   <translation>Актори</translation>
  </message>
  <message>
   <location filename="../../gui/actors/listing.py" />
   <source>Open</source>
   <translation>Відкрити</translation>
  </message>
  <message>
   <location filename="../../gui/actors/listing.py" />
   <source>Merge with…</source>
   <translation>Об’єднати з…</translation>
  </message>
  <message>
   <location filename="../../gui/actors/listing.py" />
   <source>Remove</source>
   <translation>Вилучити</translation>
  </message>
 </context>
 <context>
  <name>ActorPage</name>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Actor</source>
   <translation>Актор</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Name</source>
   <translation>Ім’я</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Kind</source>
   <translation>Вид</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>not linked</source>
   <translation>немає</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Wikidata id</source>
   <translation>Ідентифікатор Wikidata</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Note…</source>
   <translation>Нотатка…</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Note</source>
   <translation>Нотатка</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>look up</source>
   <translation>знайти</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Look up at Wikidata</source>
   <translation>Знайти у Wikidata</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Opens Wikidata in the browser</source>
   <translation>Відкриває Wikidata у браузері</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Merge with…</source>
   <translation>Об’єднати з…</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Find the actor that is the same, and merge it into this one (M)</source>
   <translation>Знайти того самого актора й об’єднати його з цим (M)</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Remove</source>
   <translation>Вилучити</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Remove the actor, also from its claims</source>
   <translation>Вилучити актора, також із його тверджень</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Also called</source>
   <translation>Інші імена</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Affiliation</source>
   <translation>Афіліація</translation>
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
   <translation>у цій статті</translation>
  </message>
  <message>
   <location filename="../../gui/actor_words.py" />
   <source>+ Create “{text}” as a person</source>
   <translation>+ Створити «{text}»: особа</translation>
  </message>
  <message>
   <location filename="../../gui/actor_words.py" />
   <source>+ Create “{text}” as an organisation</source>
   <translation>+ Створити «{text}»: організація</translation>
  </message>
  <message>
   <location filename="../../gui/actor_words.py" />
   <source>+ Create “{text}” as a state</source>
   <translation>+ Створити «{text}»: держава</translation>
  </message>
  <message>
   <location filename="../../gui/actor_words.py" />
   <source>+ Create “{text}” as an unnamed source</source>
   <translation>+ Створити «{text}»: неназване джерело</translation>
  </message>
 </context>
 <context>
  <name>ActorsPanel</name>
  <message numerus="yes">
   <location filename="../../gui/actors/browser.py" />
   <source>says %n</source>
   <translation>
    <numerusform>каже: %n</numerusform>
    <numerusform>каже: %n</numerusform>
    <numerusform>каже: %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/browser.py" />
   <source>about: %n</source>
   <translation>
    <numerusform>про: %n</numerusform>
    <numerusform>про: %n</numerusform>
    <numerusform>про: %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/browser.py" />
   <source>else: %n</source>
   <translation>
    <numerusform>інше: %n</numerusform>
    <numerusform>інше: %n</numerusform>
    <numerusform>інше: %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/browser.py" />
   <source>%n mention(s) here</source>
   <translation>
    <numerusform>тут %n згадка</numerusform>
    <numerusform>тут %n згадки</numerusform>
    <numerusform>тут %n згадок</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>← All actors</source>
   <translation>← Усі актори</translation>
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>“{0}” is no id of Wikidata.</source>
   <translation>«{0}» — не ідентифікатор Wikidata.</translation>
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>It is a Q and a number, as in Q42; a whole address is fine too.</source>
   <translation>Це Q і число, наприклад Q42; підійде й повна адреса.</translation>
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>Name of an actor…</source>
   <translation>Ім’я або назва актора…</translation>
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>Add an actor</source>
   <translation>Додати актора</translation>
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>Removed {0}</source>
   <translation>Вилучено: {0}</translation>
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>“{0}” is an actor of its own now</source>
   <translation>«{0}» — тепер окремий актор</translation>
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>Merge {0} into…</source>
   <translation>Об’єднати «{0}» з…</translation>
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>Merge into {0}…</source>
   <translation>Приєднати до «{0}»…</translation>
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>Merge with another actor</source>
   <translation>Об’єднати з іншим актором</translation>
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>Merged “{0}” into {1}</source>
   <translation>Об’єднано: «{0}» тепер {1}</translation>
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>Organisation…</source>
   <translation>Організація…</translation>
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>Affiliation</source>
   <translation>Афіліація</translation>
  </message>
  <message>
   <location filename="../../gui/actors/panel.py" />
   <source>+ Create “{text}” as an organisation</source>
   <translation>+ Створити «{text}»: організація</translation>
  </message>
 </context>
 <context>
  <name>AddActor</name>
  <message>
   <location filename="../../gui/claims/parts.py" />
   <source>+ add</source>
   <translation>+ додати</translation>
  </message>
 </context>
 <context>
  <name>Affiliations</name>
  <message>
   <location filename="../../gui/actors/affiliations.py" />
   <source>since {0}</source>
   <translation>з {0}</translation>
  </message>
  <message>
   <location filename="../../gui/actors/affiliations.py" />
   <source>until {0}</source>
   <translation>до {0}</translation>
  </message>
  <message>
   <location filename="../../gui/actors/affiliations.py" />
   <source>Add an affiliation</source>
   <translation>Додати афіліацію</translation>
  </message>
  <message>
   <location filename="../../gui/actors/affiliations.py" />
   <source>dates…</source>
   <translation>дати…</translation>
  </message>
  <message>
   <location filename="../../gui/actors/affiliations.py" />
   <source>Dates at {0}</source>
   <translation>Дати: {0}</translation>
  </message>
 </context>
 <context>
  <name>Aliases</name>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Also called so; Delete removes it, Enter opens what can be done</source>
   <translation>Інше ім’я; Delete вилучає, Enter показує можливі дії</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Press to make it an actor of its own</source>
   <translation>Натисніть, щоб зробити окремим актором</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Add another name</source>
   <translation>Додати інше ім’я</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Make it an actor of its own</source>
   <translation>Зробити окремим актором</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Remove the name</source>
   <translation>Вилучити ім’я</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Another name</source>
   <translation>Інше ім’я</translation>
  </message>
 </context>
 <context>
  <name>Analysis</name>
  <message>
   <location filename="../../gui/analysis.py" />
   <source>Looking for names…</source>
   <translation>Пошук імен і назв…</translation>
  </message>
  <message>
   <location filename="../../gui/analysis.py" />
   <source>No spaCy pipeline is installed</source>
   <translation>Модель spaCy не встановлено</translation>
  </message>
  <message>
   <location filename="../../gui/analysis.py" />
   <source>Names cannot be found: no spaCy pipeline for this language is installed.</source>
   <translation>Імена знайти неможливо: модель spaCy для цієї мови не встановлено.</translation>
  </message>
  <message>
   <location filename="../../gui/analysis.py" />
   <source>To get one: {command}</source>
   <translation>Щоб її встановити: {command}</translation>
  </message>
  <message>
   <location filename="../../gui/analysis.py" />
   <source>Loading {pipeline}…</source>
   <translation>Завантаження {pipeline}…</translation>
  </message>
  <message>
   <location filename="../../gui/analysis.py" />
   <source>Looking for claims…</source>
   <translation>Пошук тверджень…</translation>
  </message>
  <message>
   <location filename="../../gui/analysis.py" />
   <source>An article could not be analysed: the analysis ended twice on it.</source>
   <translation>Статтю не вдалося проаналізувати: на ній аналіз двічі обірвався.</translation>
  </message>
  <message>
   <location filename="../../gui/analysis.py" />
   <source>The analysis does not start</source>
   <translation>Аналіз не запускається</translation>
  </message>
  <message>
   <location filename="../../gui/analysis.py" />
   <source>Names cannot be found: the analysis ended twice while it was starting. The log says more.</source>
   <translation>Імена знайти неможливо: аналіз двічі обірвався під час запуску. Докладніше — у журналі.</translation>
  </message>
 </context>
 <context>
  <name>App</name>
  <message>
   <location filename="../../gui/app.py" />
   <source>Add articles</source>
   <translation>Додати статті</translation>
  </message>
  <message>
   <location filename="../../gui/app.py" />
   <source>Read as %s, which is a guess</source>
   <translation>Прочитано як %s — навздогад</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/app.py" />
   <source>The encoding of %n article(s) is a guess</source>
   <translation>
    <numerusform>Кодування %n статті вгадано</numerusform>
    <numerusform>Кодування %n статей вгадано</numerusform>
    <numerusform>Кодування %n статей вгадано</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/app.py" />
   <source>Change…</source>
   <translation>Змінити…</translation>
  </message>
  <message>
   <location filename="../../gui/closing.py" />
   <source>Saving… the window closes as soon as all is saved.</source>
   <translation>Збереження… вікно закриється, щойно все буде збережено.</translation>
  </message>
  <message>
   <location filename="../../gui/closing.py" />
   <source>Not closed yet: write the date anew, or press Esc to drop it.</source>
   <translation>Ще не закрито: напишіть дату інакше або натисніть Esc, щоб її відкинути.</translation>
  </message>
 </context>
 <context>
  <name>ArticleDetails</name>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Article details</source>
   <translation>Відомості про статтю</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Title</source>
   <translation>Заголовок</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Author</source>
   <translation>Автор</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Outlet</source>
   <translation>Медіа</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Date</source>
   <translation>Дата</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>25 Jan 2026, January 2026 or 2026</source>
   <translation>25.01.2026, січень 2026 або 2026</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Section</source>
   <translation>Рубрика</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Type</source>
   <translation>Тип</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>news, comment, interview…</source>
   <translation>новина, коментар, інтерв’ю…</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Address</source>
   <translation>Адреса</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Language</source>
   <translation>Мова</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Note</source>
   <translation>Нотатка</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>not known</source>
   <translation>невідома</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Close</source>
   <translation>Закрити</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Cancel</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>Done</source>
   <translation>Готово</translation>
  </message>
  <message>
   <location filename="../../gui/library/details.py" />
   <source>A title cannot be empty.</source>
   <translation>Заголовок не може бути порожнім.</translation>
  </message>
 </context>
 <context>
  <name>Backups</name>
  <message numerus="yes">
   <location filename="../../gui/backups/dialog.py" />
   <source>%n article(s)</source>
   <translation>
    <numerusform>%n стаття</numerusform>
    <numerusform>%n статті</numerusform>
    <numerusform>%n статей</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/backups/dialog.py" />
   <source>%n claim(s)</source>
   <translation>
    <numerusform>%n твердження</numerusform>
    <numerusform>%n твердження</numerusform>
    <numerusform>%n тверджень</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BackupsDialog</name>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>Backups</source>
   <translation>Резервні копії</translation>
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>Progress</source>
   <translation>Перебіг</translation>
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>Close</source>
   <translation>Закрити</translation>
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>Restore</source>
   <translation>Відновити</translation>
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>Looking at the copies…</source>
   <translation>Перегляд копій…</translation>
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>backups</source>
   <translation>резервні копії</translation>
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>Made</source>
   <translation>Створено</translation>
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>Articles</source>
   <translation>Статті</translation>
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>Claims</source>
   <translation>Твердження</translation>
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>A copy is kept whenever a changed project is closed, older ones more thinly.</source>
   <translation>Копія створюється щоразу, коли закривається змінений проєкт; що давніші копії, то рідше вони зберігаються.</translation>
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>Before one is restored, the present state is kept too.</source>
   <translation>Перед відновленням зберігається й поточний стан.</translation>
  </message>
  <message>
   <location filename="../../gui/backups/dialog.py" />
   <source>There are none yet: the first one is made when the project is closed.</source>
   <translation>Копій ще немає: першу буде створено, коли проєкт закриється.</translation>
  </message>
 </context>
 <context>
  <name>Browser</name>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>Search actors…</source>
   <translation>Пошук акторів…</translation>
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>Add an actor</source>
   <translation>Додати актора</translation>
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>Only this article</source>
   <translation>Лише ця стаття</translation>
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>Nobody goes by this name.</source>
   <translation>Акторів із таким ім’ям немає.</translation>
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>No actors yet</source>
   <translation>Акторів ще немає</translation>
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>Click a name in the text: whoever it names becomes an actor.</source>
   <translation>Клацніть ім’я в тексті: той, кого названо, стане актором.</translation>
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>This article first</source>
   <translation>За статтею</translation>
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>By name</source>
   <translation>За іменем</translation>
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>Most claims first</source>
   <translation>За твердженнями</translation>
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>Order of the actors</source>
   <translation>Порядок акторів</translation>
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>No actor takes part in this article yet.</source>
   <translation>У цій статті ще немає жодного актора.</translation>
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>In this article</source>
   <translation>У цій статті</translation>
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>Elsewhere</source>
   <translation>В інших статтях</translation>
  </message>
  <message>
   <location filename="../../gui/actors/browser.py" />
   <source>All actors</source>
   <translation>Усі актори</translation>
  </message>
 </context>
 <context>
  <name>Cast</name>
  <message numerus="yes">
   <location filename="../../gui/library/cast.py" />
   <source>%n claim(s)</source>
   <translation>
    <numerusform>%n твердження</numerusform>
    <numerusform>%n твердження</numerusform>
    <numerusform>%n тверджень</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/library/cast.py" />
   <source>via %n claim(s)</source>
   <translation>
    <numerusform>передає %n твердження</numerusform>
    <numerusform>передає %n твердження</numerusform>
    <numerusform>передає %n тверджень</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/library/cast.py" />
   <source>about: %n claim(s)</source>
   <translation>
    <numerusform>про кого: %n твердження</numerusform>
    <numerusform>про кого: %n твердження</numerusform>
    <numerusform>про кого: %n тверджень</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/library/cast.py" />
   <source>to: %n claim(s)</source>
   <translation>
    <numerusform>кому: %n твердження</numerusform>
    <numerusform>кому: %n твердження</numerusform>
    <numerusform>кому: %n тверджень</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/library/cast.py" />
   <source>cited: %n claim(s)</source>
   <translation>
    <numerusform>цитовано: %n твердження</numerusform>
    <numerusform>цитовано: %n твердження</numerusform>
    <numerusform>цитовано: %n тверджень</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/library/cast.py" />
   <source>Actors in this article</source>
   <translation>Актори цієї статті</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/library/cast.py" />
   <source>and %n more…</source>
   <translation>
    <numerusform>і ще %n…</numerusform>
    <numerusform>і ще %n…</numerusform>
    <numerusform>і ще %n…</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ClaimEditor</name>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>Form</source>
   <translation>Форма</translation>
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>Cue</source>
   <translation>Ремарка</translation>
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>Stance</source>
   <translation>Позиція</translation>
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>“%s” was not kept: it is no date.</source>
   <translation>«%s» не збережено: це не дата.</translation>
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>Press D on the claim to write it anew.</source>
   <translation>Натисніть D на твердженні, щоб написати дату знову.</translation>
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>Claim: %s</source>
   <translation>Твердження: %s</translation>
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>from the quotation marks</source>
   <translation>за лапками</translation>
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>`+` `=` `-` stance  `J` next  `?` all keys</source>
   <translation>`+` `=` `-` позиція  `J` далі  `?` усі клавіші</translation>
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>`J` next  `?` all keys</source>
   <translation>`J` далі  `?` усі клавіші</translation>
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>read only</source>
   <translation>лише читання</translation>
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>saved</source>
   <translation>збережено</translation>
  </message>
  <message>
   <location filename="../../gui/claims/editor.py" />
   <source>saving…</source>
   <translation>збереження…</translation>
  </message>
 </context>
 <context>
  <name>ClaimRow</name>
  <message>
   <location filename="../../gui/actors/claim_row.py" />
   <source>Go to the passage</source>
   <translation>Перейти до уривка</translation>
  </message>
 </context>
 <context>
  <name>Claims</name>
  <message>
   <location filename="../../gui/claims/asking.py" />
   <source>Type to find or create…</source>
   <translation>Знайти або створити…</translation>
  </message>
  <message>
   <location filename="../../gui/claims/asking.py" />
   <source>Type to find…</source>
   <translation>Знайти…</translation>
  </message>
  <message>
   <location filename="../../gui/claims/asking.py" />
   <location filename="../../gui/claims/together.py" />
   <source>Which code?</source>
   <translation>Який код?</translation>
  </message>
  <message>
   <location filename="../../gui/claims/asking.py" />
   <source>Stance of this code</source>
   <translation>Позиція щодо цього коду</translation>
  </message>
  <message>
   <location filename="../../gui/claims/asking.py" />
   <source>Stance on this code, where it differs from the claim’s</source>
   <translation>Позиція щодо цього коду, якщо вона інша, ніж у твердження</translation>
  </message>
  <message>
   <location filename="../../gui/claims/asking.py" />
   <source>In whose words?</source>
   <translation>Чиїми словами?</translation>
  </message>
  <message>
   <location filename="../../gui/claims/content.py" />
   <source>suggested</source>
   <translation>запропоновано</translation>
  </message>
  <message>
   <location filename="../../gui/claims/content.py" />
   <source>`1–9` code  `+ = -` stance  `Enter` keep, next  `X` no</source>
   <translation>`1–9` код  `+ = -` позиція  `Enter` так  `X` ні</translation>
  </message>
  <message>
   <location filename="../../gui/claims/content.py" />
   <source>inferred · “%s”</source>
   <translation>із контексту · «%s»</translation>
  </message>
  <message>
   <location filename="../../gui/claims/content.py" />
   <source>inferred</source>
   <translation>із контексту</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/claims/filter_bar.py" />
   <location filename="../../gui/claims/filter_rows.py" />
   <source>%n claim(s)</source>
   <translation>
    <numerusform>%n твердження</numerusform>
    <numerusform>%n твердження</numerusform>
    <numerusform>%n тверджень</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/claims/filter_bar.py" />
   <source>%n incomplete</source>
   <translation>
    <numerusform>%n неповне</numerusform>
    <numerusform>%n неповні</numerusform>
    <numerusform>%n неповних</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/claims/filter_rows.py" />
   <source>Incomplete</source>
   <translation>Неповні</translation>
  </message>
  <message>
   <location filename="../../gui/claims/filter_rows.py" />
   <source>unfinished</source>
   <translation>незавершені</translation>
  </message>
  <message>
   <location filename="../../gui/claims/filter_rows.py" />
   <source>Hide suggestions</source>
   <translation>Сховати пропозиції</translation>
  </message>
  <message>
   <location filename="../../gui/claims/filter_rows.py" />
   <source>no stance</source>
   <translation>без позиції</translation>
  </message>
  <message>
   <location filename="../../gui/claims/filter_rows.py" />
   <source>no form</source>
   <translation>без форми</translation>
  </message>
  <message>
   <location filename="../../gui/claims/lines.py" />
   <source>Codes</source>
   <translation>Коди</translation>
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>Named last</source>
   <translation>Щойно названі</translation>
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>Others</source>
   <translation>Інші</translation>
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>+ Create “{text}” as a person</source>
   <translation>+ Створити «{text}»: особа</translation>
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>+ Create “{text}” as an organisation</source>
   <translation>+ Створити «{text}»: організація</translation>
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>+ Create “{text}” as a state</source>
   <translation>+ Створити «{text}»: держава</translation>
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>+ Create “{text}” as an unnamed source</source>
   <translation>+ Створити «{text}»: неназване джерело</translation>
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>+ Create “{text}” as an outlet</source>
   <translation>+ Створити «{text}»: медіа</translation>
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>+ Create “{text}” as a group</source>
   <translation>+ Створити «{text}»: група</translation>
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>in this article</source>
   <translation>у цій статті</translation>
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>+ Create “{text}” as a code</source>
   <translation>+ Створити код «{text}»</translation>
  </message>
  <message>
   <location filename="../../gui/claims/pickers.py" />
   <source>from the quotation marks</source>
   <translation>за лапками</translation>
  </message>
  <message>
   <location filename="../../gui/claims/quote.py" />
   <source>paraphrase</source>
   <translation>переказ</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/claims/telling.py" />
   <source>%n claim(s) added</source>
   <translation>
    <numerusform>Додано %n твердження</numerusform>
    <numerusform>Додано %n твердження</numerusform>
    <numerusform>Додано %n тверджень</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/claims/telling.py" />
   <source>%n claim(s) removed</source>
   <translation>
    <numerusform>Вилучено %n твердження</numerusform>
    <numerusform>Вилучено %n твердження</numerusform>
    <numerusform>Вилучено %n тверджень</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/claims/together.py" />
   <source>No code has the digit %s</source>
   <translation>Жоден код не має цифри %s</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/claims/together.py" />
   <source>%n claim(s) copied as evidence</source>
   <translation>
    <numerusform>Скопійовано як доказ: %n твердження</numerusform>
    <numerusform>Скопійовано як доказ: %n твердження</numerusform>
    <numerusform>Скопійовано як доказ: %n тверджень</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/claims/together.py" />
   <source>on %n claim(s)</source>
   <translation>
    <numerusform>на %n твердженні</numerusform>
    <numerusform>на %n твердженнях</numerusform>
    <numerusform>на %n твердженнях</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/claims/together.py" />
   <source>Replace “%s” by…</source>
   <translation>Замінити «%s» на…</translation>
  </message>
  <message>
   <location filename="../../gui/claims/together.py" />
   <source>Take off “%s”</source>
   <translation>Зняти «%s»</translation>
  </message>
  <message>
   <location filename="../../gui/claims/together.py" />
   <source>“%s” becomes…</source>
   <translation>Замість «%s»…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/claims/together_bar.py" />
   <source>%n claim(s) picked</source>
   <translation>
    <numerusform>Вибрано %n твердження</numerusform>
    <numerusform>Вибрано %n твердження</numerusform>
    <numerusform>Вибрано %n тверджень</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>Said by</source>
   <translation>Хто каже</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>About</source>
   <translation>Про кого</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>Said to</source>
   <translation>Кому</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>Via</source>
   <translation>Передає</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>Cites</source>
   <translation>Цитує</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>Who says it?</source>
   <translation>Хто це каже?</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>Whom is it about?</source>
   <translation>Про кого йдеться?</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>To whom is it said?</source>
   <translation>Кому це сказано?</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>Who relays it?</source>
   <translation>Хто це передає?</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>Whom does the speaker cite?</source>
   <translation>Кого цитує мовець?</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>about %s</source>
   <translation>про: %s</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>to %s</source>
   <translation>кому: %s</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>via %s</source>
   <translation>передає %s</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>cites %s</source>
   <translation>цитує: %s</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>direct</source>
   <translation>пряма</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>mixed</source>
   <translation>змішана</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>indirect</source>
   <translation>непряма</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>narrator</source>
   <translation>оповідь</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>not set</source>
   <translation>не задано</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>all in quotation marks</source>
   <translation>усе в лапках</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>partly in quotation marks</source>
   <translation>частково в лапках</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>told in other words</source>
   <translation>переказано іншими словами</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>the article’s own voice</source>
   <translation>голос самої статті</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>person</source>
   <translation>особа</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>organisation</source>
   <translation>організація</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>state</source>
   <translation>держава</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>place</source>
   <translation>місце</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>group</source>
   <translation>група</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>outlet</source>
   <translation>медіа</translation>
  </message>
  <message>
   <location filename="../../gui/claims/words.py" />
   <source>unnamed source</source>
   <translation>неназване джерело</translation>
  </message>
  <message>
   <location filename="../../gui/quotation.py" />
   <source>“%s”</source>
   <translation>«%s»</translation>
  </message>
  <message>
   <location filename="../../gui/review/card.py" />
   <source>`1–9` code  `+ = -` stance  `S` who  `Enter` next</source>
   <translation>`1–9` код  `+ = -` позиція  `S` хто  `Enter` далі</translation>
  </message>
 </context>
 <context>
  <name>ClaimsPanel</name>
  <message>
   <location filename="../../gui/claims/panel.py" />
   <source>Claims of this article</source>
   <translation>Твердження цієї статті</translation>
  </message>
  <message>
   <location filename="../../gui/claims/panel.py" />
   <source>Show which claims?</source>
   <translation>Які твердження показати?</translation>
  </message>
 </context>
 <context>
  <name>CodeDelegate</name>
  <message>
   <location filename="../../gui/codebook/rows.py" />
   <source>Name, best a proposition…</source>
   <translation>Назва, найкраще — теза…</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/rows.py" />
   <source>Name of the code</source>
   <translation>Назва коду</translation>
  </message>
 </context>
 <context>
  <name>CodeDetails</name>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Description: what belongs here, and what not…</source>
   <translation>Опис: що сюди належить, а що ні…</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Description of the code</source>
   <translation>Опис коду</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>+ Sub-code</source>
   <translation>+ Підкод</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Add a code under this one (Insert)</source>
   <translation>Додати код під цим (Insert)</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Rename</source>
   <translation>Перейменувати</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Rename (F2)</source>
   <translation>Перейменувати (F2)</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Colour…</source>
   <translation>Колір…</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Choose another colour</source>
   <translation>Вибрати інший колір</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Key…</source>
   <translation>Клавіша…</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Choose the digit that tags with this code</source>
   <translation>Вибрати цифру, якою ставиться цей код</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Merge…</source>
   <translation>Об’єднати…</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Give its claims another code in its place (or drag it there with Ctrl)</source>
   <translation>Замінити його на твердженнях іншим кодом (або перетягнути туди з Ctrl)</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Remove</source>
   <translation>Вилучити</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Remove from the codebook and all claims (Delete)</source>
   <translation>Вилучити з кодової книги й усіх тверджень (Delete)</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Newest claims</source>
   <translation>Найновіші твердження</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Key {0}</source>
   <translation>Клавіша {0}</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Bring back</source>
   <translation>Повернути</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Retire</source>
   <translation>В архів</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Offer it again</source>
   <translation>Знову пропонувати</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Keep it on its claims, offer it no more</source>
   <translation>Залишити на твердженнях, але більше не пропонувати</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/details.py" />
   <source>%n claim(s)</source>
   <translation>
    <numerusform>%n твердження</numerusform>
    <numerusform>%n твердження</numerusform>
    <numerusform>%n тверджень</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/details.py" />
   <source>%n with sub-codes</source>
   <translation>
    <numerusform>%n з підкодами</numerusform>
    <numerusform>%n з підкодами</numerusform>
    <numerusform>%n з підкодами</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/details.py" />
   <source>%n of them here</source>
   <translation>
    <numerusform>%n з них тут</numerusform>
    <numerusform>%n з них тут</numerusform>
    <numerusform>%n з них тут</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/codebook/details.py" />
   <source>Here: in the open article</source>
   <translation>Тут: у відкритій статті</translation>
  </message>
 </context>
 <context>
  <name>CodeTree</name>
  <message>
   <location filename="../../gui/codebook/rows.py" />
   <source>key {0}</source>
   <translation>клавіша {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/rows.py" />
   <source>%n claim(s)</source>
   <translation>
    <numerusform>%n твердження</numerusform>
    <numerusform>%n твердження</numerusform>
    <numerusform>%n тверджень</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/codebook/rows.py" />
   <source>retired</source>
   <translation>в архіві</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/rows.py" />
   <source>merge</source>
   <translation>об’єднати</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/tree.py" />
   <source>Codebook</source>
   <translation>Кодова книга</translation>
  </message>
 </context>
 <context>
  <name>CodebookFiles</name>
  <message>
   <location filename="../../gui/codebook/files.py" />
   <source>Import codebook</source>
   <translation>Імпорт кодової книги</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/files.py" />
   <source>Codebooks (*.csv *.tsv *.txt *.qdc *.xml *.toml);;All files (*)</source>
   <translation>Кодові книги (*.csv *.tsv *.txt *.qdc *.xml *.toml);;Усі файли (*)</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/files.py" />
   <source>Reading the codebook</source>
   <translation>Читання кодової книги</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/files.py" />
   <source>Imported %n code(s)</source>
   <translation>
    <numerusform>Імпортовано %n код</numerusform>
    <numerusform>Імпортовано %n коди</numerusform>
    <numerusform>Імпортовано %n кодів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/codebook/files.py" />
   <source>Export codebook</source>
   <translation>Експорт кодової книги</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/files.py" />
   <source>Tables (*.csv)</source>
   <translation>Таблиці (*.csv)</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/files.py" />
   <source>The codebook was written to {0}</source>
   <translation>Кодову книгу записано: {0}</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/files.py" />
   <source>Writing the codebook</source>
   <translation>Запис кодової книги</translation>
  </message>
 </context>
 <context>
  <name>CodebookPages</name>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>Search the codebook…</source>
   <translation>Пошук кодів…</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>No code has these words.</source>
   <translation>Кодів із такими словами немає.</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>Show the retired codes too</source>
   <translation>Показувати й архівні коди</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>+ Add code</source>
   <translation>+ Додати код</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>More: import, export, open and close all</source>
   <translation>Ще: імпорт, експорт, розгорнути й згорнути все</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>Import, export, open and close all</source>
   <translation>Імпорт, експорт, розгорнути й згорнути все</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>No codes yet</source>
   <translation>Кодів ще немає</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>A code says what a claim is about. Best is a proposition, as “Talks are constructive”: then a claim can support or oppose it.
A code with a digit tags at once: drag over a sentence, press `1`.</source>
   <translation>Код говорить, про що твердження. Найкраще — теза, як-от «Переговори конструктивні»: тоді твердження може бути за неї чи проти.
Код із цифрою ставиться одразу: виділіть речення й натисніть `1`.</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>Add a code</source>
   <translation>Додати код</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>Starter codebook</source>
   <translation>Початкова кодова книга</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/pages.py" />
   <source>Import from a file…</source>
   <translation>Імпортувати з файлу…</translation>
  </message>
 </context>
 <context>
  <name>CodebookPanel</name>
  <message>
   <location filename="../../gui/codebook/choosing.py" />
   <source>Colour</source>
   <translation>Колір</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/choosing.py" />
   <source>Press a digit…</source>
   <translation>Натисніть цифру…</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/choosing.py" />
   <source>Key of “{0}”</source>
   <translation>Клавіша коду «{0}»</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/choosing.py" />
   <source>free</source>
   <translation>вільна</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/choosing.py" />
   <source>moves here</source>
   <translation>перейде сюди</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/choosing.py" />
   <source>No key</source>
   <translation>Без клавіші</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/choosing.py" />
   <location filename="../../gui/codebook/panel.py" />
   <source>Merge into…</source>
   <translation>Приєднати до…</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/choosing.py" />
   <source>Merge “{0}” into another code</source>
   <translation>Приєднати «{0}» до іншого коду</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/panel.py" />
   <source>%n retired</source>
   <translation>
    <numerusform>%n в архіві</numerusform>
    <numerusform>%n в архіві</numerusform>
    <numerusform>%n в архіві</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/panel.py" />
   <source>%n code(s) found</source>
   <translation>
    <numerusform>Знайдено %n код</numerusform>
    <numerusform>Знайдено %n коди</numerusform>
    <numerusform>Знайдено %n кодів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>“{0}” is kept on its claims and no longer offered</source>
   <translation>«{0}» залишається на твердженнях, але більше не пропонується</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Removed “{0}”</source>
   <translation>Вилучено «{0}»</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Merged “{0}” into “{1}”</source>
   <translation>Код «{0}» приєднано до «{1}»</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Key {0} was that of “{1}”, now it is that of “{2}”</source>
   <translation>Клавіша {0} належала коду «{1}», тепер вона ставить «{2}»</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Import codebook…</source>
   <translation>Імпортувати кодову книгу…</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Export codebook…</source>
   <translation>Експортувати кодову книгу…</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Add the starter codebook</source>
   <translation>Додати початкову кодову книгу</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Open all</source>
   <translation>Розгорнути все</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Close all</source>
   <translation>Згорнути все</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Bring back</source>
   <translation>Повернути</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Retire</source>
   <translation>В архів</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Add a code after it</source>
   <translation>Додати код після цього</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Add a sub-code</source>
   <translation>Додати підкод</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Rename</source>
   <translation>Перейменувати</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Colour…</source>
   <translation>Колір…</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Key…</source>
   <translation>Клавіша…</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Move up</source>
   <translation>Вище</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Move down</source>
   <translation>Нижче</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Move under the one before</source>
   <translation>Підпорядкувати попередньому</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Move out</source>
   <translation>На рівень вище</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/panel.py" />
   <source>Remove</source>
   <translation>Вилучити</translation>
  </message>
 </context>
 <context>
  <name>CodesLine</name>
  <message>
   <location filename="../../gui/claims/lines.py" />
   <source>Add a code</source>
   <translation>Додати код</translation>
  </message>
  <message>
   <location filename="../../gui/claims/lines.py" />
   <source>+ add</source>
   <translation>+ додати</translation>
  </message>
 </context>
 <context>
  <name>DateField</name>
  <message>
   <location filename="../../gui/claims/fields.py" />
   <source>25 Jan 2026</source>
   <translation>25.01.2026</translation>
  </message>
  <message>
   <location filename="../../gui/claims/fields.py" />
   <source>Date said</source>
   <translation>Коли сказано</translation>
  </message>
 </context>
 <context>
  <name>DateLine</name>
  <message>
   <location filename="../../gui/claims/date_line.py" />
   <source>Date said</source>
   <translation>Сказано</translation>
  </message>
 </context>
 <context>
  <name>Dates</name>
  <message>
   <location filename="../../gui/dates.py" />
   <source>{day} {month} {year}</source>
   <translation>{day} {month} {year}</translation>
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
   <translation>Дати: {0}</translation>
  </message>
  <message>
   <location filename="../../gui/actors/affiliations.py" />
   <source>open</source>
   <translation>без межі</translation>
  </message>
  <message>
   <location filename="../../gui/actors/affiliations.py" />
   <source>Since</source>
   <translation>З</translation>
  </message>
  <message>
   <location filename="../../gui/actors/affiliations.py" />
   <source>Until</source>
   <translation>До</translation>
  </message>
  <message>
   <location filename="../../gui/actors/affiliations.py" />
   <source>Keep</source>
   <translation>Зберегти</translation>
  </message>
 </context>
 <context>
  <name>EmptyPage</name>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>Open…</source>
   <translation>Відкрити…</translation>
  </message>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>New project…</source>
   <translation>Новий проєкт…</translation>
  </message>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>Paste</source>
   <translation>Вставити</translation>
  </message>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>Press `Ctrl+O` to open one, or `Ctrl+N` to make a new one.</source>
   <translation>Натисніть `Ctrl+O`, щоб відкрити проєкт, або `Ctrl+N`, щоб створити новий.</translation>
  </message>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>No project is open</source>
   <translation>Жоден проєкт не відкрито</translation>
  </message>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>It may have been a picture or a video. Add it again from another file, or remove it.</source>
   <translation>Можливо, це було зображення чи відео. Додайте її знову з іншого файлу або вилучіть.</translation>
  </message>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>This article has no text</source>
   <translation>Ця стаття не має тексту</translation>
  </message>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>No article is open</source>
   <translation>Жодну статтю не відкрито</translation>
  </message>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>The project can be read only; it holds no article.</source>
   <translation>Проєкт можна лише читати; статей у ньому немає.</translation>
  </message>
  <message>
   <location filename="../../gui/empty_page.py" />
   <source>Drop a text here, press `Ctrl+O` to open one,
or `Ctrl+V` to paste one.</source>
   <translation>Перетягніть сюди текст, натисніть `Ctrl+O`, щоб відкрити,
або `Ctrl+V`, щоб вставити.</translation>
  </message>
 </context>
 <context>
  <name>Encodings</name>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>Windows-1252 (Western)</source>
   <translation>Windows-1252 (західноєвропейське)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>ISO 8859-15 (Western)</source>
   <translation>ISO 8859-15 (західноєвропейське)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>Mac Roman (Western)</source>
   <translation>Mac Roman (західноєвропейське)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>Windows-1250 (Central European)</source>
   <translation>Windows-1250 (центральноєвропейське)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>ISO 8859-2 (Central European)</source>
   <translation>ISO 8859-2 (центральноєвропейське)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>Windows-1257 (Baltic)</source>
   <translation>Windows-1257 (балтійське)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>Windows-1251 (Cyrillic)</source>
   <translation>Windows-1251 (кирилиця)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>KOI8-R (Cyrillic)</source>
   <translation>KOI8-R (кирилиця)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>KOI8-U (Cyrillic)</source>
   <translation>KOI8-U (кирилиця)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>Windows-1253 (Greek)</source>
   <translation>Windows-1253 (грецьке)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>Windows-1254 (Turkish)</source>
   <translation>Windows-1254 (турецьке)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>Windows-1255 (Hebrew)</source>
   <translation>Windows-1255 (іврит)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>Windows-1256 (Arabic)</source>
   <translation>Windows-1256 (арабське)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>GB 18030 (Chinese)</source>
   <translation>GB 18030 (китайське)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>Big5 (Chinese)</source>
   <translation>Big5 (китайське)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>Shift JIS (Japanese)</source>
   <translation>Shift JIS (японське)</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>EUC-KR (Korean)</source>
   <translation>EUC-KR (корейське)</translation>
  </message>
 </context>
 <context>
  <name>ErrorDialog</name>
  <message>
   <location filename="../../gui/report.py" />
   <source>Something went wrong</source>
   <translation>Сталася помилка</translation>
  </message>
  <message>
   <location filename="../../gui/report.py" />
   <source>Details</source>
   <translation>Подробиці</translation>
  </message>
  <message>
   <location filename="../../gui/report.py" />
   <source>Copy details</source>
   <translation>Копіювати подробиці</translation>
  </message>
  <message>
   <location filename="../../gui/report.py" />
   <source>Continue</source>
   <translation>Продовжити</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/report.py" />
   <source>The last one has happened %n time(s).</source>
   <translation>
    <numerusform>Остання помилка трапилася %n раз.</numerusform>
    <numerusform>Остання помилка трапилася %n рази.</numerusform>
    <numerusform>Остання помилка трапилася %n разів.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/report.py" />
   <source>Your work is saved: nothing of it is lost, and you can go on.</source>
   <translation>Роботу збережено: нічого не втрачено, можна продовжувати.</translation>
  </message>
  <message>
   <location filename="../../gui/report.py" />
   <source>All that was announced as saved is saved, and you can go on.</source>
   <translation>Усе, що позначено як збережене, збережено; можна продовжувати.</translation>
  </message>
  <message>
   <location filename="../../gui/report.py" />
   <source>If it happens again, copy the details and send them to the makers of Sayso.</source>
   <translation>Якщо це повториться, скопіюйте подробиці й надішліть розробникам Sayso.</translation>
  </message>
  <message>
   <location filename="../../gui/report.py" />
   <source>Copied</source>
   <translation>Скопійовано</translation>
  </message>
 </context>
 <context>
  <name>Evidence</name>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>paraphrase</source>
   <translation>переказ</translation>
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>the article's own words</source>
   <translation>слова самої статті</translation>
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>said by %s</source>
   <translation>каже %s</translation>
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>about %s</source>
   <translation>про: %s</translation>
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>to %s</source>
   <translation>кому: %s</translation>
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>via %s</source>
   <translation>передає %s</translation>
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>citing %s</source>
   <translation>цитує: %s</translation>
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>cue: %s</source>
   <translation>ремарка: %s</translation>
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>published %s</source>
   <translation>опубліковано %s</translation>
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>said on %s</source>
   <translation>сказано %s</translation>
  </message>
  <message>
   <location filename="../../gui/evidence.py" />
   <source>characters %s of the text with SHA-256 %h…</source>
   <translation>символи %s тексту з SHA-256 %h…</translation>
  </message>
 </context>
 <context>
  <name>Examples</name>
  <message>
   <location filename="../../gui/codebook/examples.py" />
   <source>Claims with this code</source>
   <translation>Твердження з цим кодом</translation>
  </message>
 </context>
 <context>
  <name>ExportSheet</name>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>Export</source>
   <translation>Експорт</translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>Folder</source>
   <translation>Тека</translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>There are no claims yet; the other tables are written all the same.</source>
   <translation>Тверджень ще немає; решту таблиць буде записано все одно.</translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>Exact data</source>
   <translation>Точні дані</translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>For spreadsheets</source>
   <translation>Для електронних таблиць</translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>How cells are written</source>
   <translation>Як записувати клітинки</translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>Choose…</source>
   <translation>Вибрати…</translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>Choose the folder</source>
   <translation>Вибрати теку</translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>claims.csv and five more, to</source>
   <translation>claims.csv і ще п’ять до теки</translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>Close</source>
   <translation>Закрити</translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>Save</source>
   <translation>Зберегти</translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>first rows</source>
   <translation>перші рядки</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/export/sheet.py" />
   <source>Export %n claim(s)</source>
   <translation>
    <numerusform>Експорт %n твердження</numerusform>
    <numerusform>Експорт %n тверджень</numerusform>
    <numerusform>Експорт %n тверджень</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>Export to</source>
   <translation>Експортувати до</translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>No folder is named.</source>
   <translation>Теку не вказано.</translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>Type one, or choose one.</source>
   <translation>Впишіть її або виберіть.</translation>
  </message>
  <message>
   <location filename="../../gui/export/sheet.py" />
   <source>export</source>
   <translation>експорт</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <location filename="../../gui/claims/filter_bar.py" />
   <source>Clear</source>
   <translation>Скинути</translation>
  </message>
  <message>
   <location filename="../../gui/claims/filter_bar.py" />
   <source>Clear filter</source>
   <translation>Скинути фільтр</translation>
  </message>
  <message>
   <location filename="../../gui/claims/filter_bar.py" />
   <source>Filter…</source>
   <translation>Фільтр…</translation>
  </message>
  <message>
   <location filename="../../gui/claims/filter_bar.py" />
   <source>Filter claims</source>
   <translation>Фільтрувати твердження</translation>
  </message>
  <message>
   <location filename="../../gui/claims/filter_bar.py" />
   <source>%1 of %2 shown</source>
   <translation>Показано %1 з %2</translation>
  </message>
  <message>
   <location filename="../../gui/claims/filter_bar.py" />
   <source>Take this off the filter</source>
   <translation>Прибрати з фільтра</translation>
  </message>
  <message>
   <location filename="../../gui/claims/filter_bar.py" />
   <source>incomplete</source>
   <translation>неповні</translation>
  </message>
  <message>
   <location filename="../../gui/claims/filter_bar.py" />
   <source>no suggestions</source>
   <translation>без пропозицій</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <location filename="../../gui/reader/find_bar.py" />
   <source>Find in the article</source>
   <translation>Пошук у статті</translation>
  </message>
  <message>
   <location filename="../../gui/reader/find_bar.py" />
   <source>Match case</source>
   <translation>З урахуванням регістру</translation>
  </message>
  <message>
   <location filename="../../gui/reader/find_bar.py" />
   <source>Whole words</source>
   <translation>Цілі слова</translation>
  </message>
  <message>
   <location filename="../../gui/reader/find_bar.py" />
   <source>Previous hit</source>
   <translation>Попередній збіг</translation>
  </message>
  <message>
   <location filename="../../gui/reader/find_bar.py" />
   <source>Shift+Enter</source>
   <translation>Shift+Enter</translation>
  </message>
  <message>
   <location filename="../../gui/reader/find_bar.py" />
   <source>Next hit</source>
   <translation>Наступний збіг</translation>
  </message>
  <message>
   <location filename="../../gui/reader/find_bar.py" />
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <location filename="../../gui/reader/find_bar.py" />
   <source>Close (Esc)</source>
   <translation>Закрити (Esc)</translation>
  </message>
 </context>
 <context>
  <name>Finder</name>
  <message>
   <location filename="../../gui/reader/finder.py" />
   <source>from the top</source>
   <translation>з початку</translation>
  </message>
  <message>
   <location filename="../../gui/reader/finder.py" />
   <source>from the end</source>
   <translation>з кінця</translation>
  </message>
  <message>
   <location filename="../../gui/reader/finder.py" />
   <source>No hits</source>
   <translation>Збігів немає</translation>
  </message>
  <message>
   <location filename="../../gui/reader/finder.py" />
   <source>%1 of %2</source>
   <translation>%1 з %2</translation>
  </message>
 </context>
 <context>
  <name>ForgetSheet</name>
  <message>
   <location filename="../../gui/history/keeper.py" />
   <source>Forget the history of this project?</source>
   <translation>Стерти історію цього проєкту?</translation>
  </message>
  <message>
   <location filename="../../gui/history/keeper.py" />
   <source>Nothing that was done so far can be undone any more, and the file keeps nothing of what was deleted. The articles, claims and actors stay as they are. Backups keep their history.</source>
   <translation>Нічого з досі зробленого вже не можна буде скасувати, а у файлі не залишиться нічого з вилученого. Статті, твердження й актори залишаться як є. Резервні копії зберігають свою історію.</translation>
  </message>
  <message>
   <location filename="../../gui/history/keeper.py" />
   <source>Cancel</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <location filename="../../gui/history/keeper.py" />
   <source>Forget history</source>
   <translation>Стерти історію</translation>
  </message>
  <message>
   <location filename="../../gui/history/keeper.py" />
   <source>Writing the project without its history…</source>
   <translation>Запис проєкту без історії…</translation>
  </message>
 </context>
 <context>
  <name>Found</name>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>Found in this article</source>
   <translation>Знайдено в цій статті</translation>
  </message>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>`Enter` accept · `X` dismiss · `Space` tick</source>
   <translation>`Enter` так · `X` ні · `Space` позначка</translation>
  </message>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>Accept all</source>
   <translation>Прийняти всі</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/proposing.py" />
   <source>Found in this article · %n</source>
   <translation>
    <numerusform>Знайдено в цій статті · %n</numerusform>
    <numerusform>Знайдено в цій статті · %n</numerusform>
    <numerusform>Знайдено в цій статті · %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/proposing.py" />
   <source>%n mention(s)</source>
   <translation>
    <numerusform>%n згадка</numerusform>
    <numerusform>%n згадки</numerusform>
    <numerusform>%n згадок</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>also {0}</source>
   <translation>також {0}</translation>
  </message>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>belongs to {0}</source>
   <translation>належить до: {0}</translation>
  </message>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>{0} is an actor, with {1}</source>
   <translation>{0} — тепер актор ({1})</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/proposing.py" />
   <source>%n actor(s) added</source>
   <translation>
    <numerusform>Додано %n актора</numerusform>
    <numerusform>Додано %n акторів</numerusform>
    <numerusform>Додано %n акторів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>{0} is not proposed again</source>
   <translation>{0} більше не пропонуватиметься</translation>
  </message>
 </context>
 <context>
  <name>HintBar</name>
  <message>
   <location filename="../../gui/widgets/hint_bar.py" />
   <source>Esc ends these hints</source>
   <translation>Esc вимикає підказки</translation>
  </message>
 </context>
 <context>
  <name>Hints</name>
  <message>
   <location filename="../../gui/hints.py" />
   <source>Is this a claim by %s?</source>
   <translation>Це стверджує %s?</translation>
  </message>
  <message>
   <location filename="../../gui/hints.py" />
   <source>Is this a claim?</source>
   <translation>Це твердження?</translation>
  </message>
  <message>
   <location filename="../../gui/hints.py" />
   <source>`Enter` keeps it.</source>
   <translation>`Enter` — прийняти.</translation>
  </message>
  <message>
   <location filename="../../gui/hints.py" />
   <source>What is it about? Press `1`–`5`.</source>
   <translation>Про що це? Натисніть `1`–`5`.</translation>
  </message>
  <message>
   <location filename="../../gui/hints.py" />
   <source>Your turn: drag over a sentence, press a digit.</source>
   <translation>Тепер самостійно: виділіть речення й натисніть цифру.</translation>
  </message>
  <message>
   <location filename="../../gui/hints.py" />
   <source>Who says it? Click a name in the text, or press `S`.</source>
   <translation>Хто це каже? Клацніть ім’я в тексті або натисніть `S`.</translation>
  </message>
  <message>
   <location filename="../../gui/hints.py" />
   <source>`Ctrl+E` makes the table.</source>
   <translation>`Ctrl+E` створює таблицю.</translation>
  </message>
  <message>
   <location filename="../../gui/hints.py" />
   <source>Drop your own article anywhere.</source>
   <translation>Перетягніть сюди власну статтю.</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message numerus="yes">
   <location filename="../../gui/history/popover.py" />
   <source>Enter undoes %n step(s)</source>
   <translation>
    <numerusform>Enter скасує %n крок</numerusform>
    <numerusform>Enter скасує %n кроки</numerusform>
    <numerusform>Enter скасує %n кроків</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/history/popover.py" />
   <source>Enter does %n step(s) again</source>
   <translation>
    <numerusform>Enter повторить %n крок</numerusform>
    <numerusform>Enter повторить %n кроки</numerusform>
    <numerusform>Enter повторить %n кроків</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/history/rows.py" />
   <source>now</source>
   <translation>зараз</translation>
  </message>
  <message>
   <location filename="../../gui/history/rows.py" />
   <source>undone</source>
   <translation>скасовано</translation>
  </message>
  <message>
   <location filename="../../gui/history/rows.py" />
   <source>Before the first step</source>
   <translation>До першого кроку</translation>
  </message>
 </context>
 <context>
  <name>HistoryKeeper</name>
  <message>
   <location filename="../../gui/history/keeper.py" />
   <source>Forgetting</source>
   <translation>Стирання історії</translation>
  </message>
 </context>
 <context>
  <name>HistoryPopover</name>
  <message>
   <location filename="../../gui/history/popover.py" />
   <source>History</source>
   <translation>Історія</translation>
  </message>
  <message>
   <location filename="../../gui/history/popover.py" />
   <source>Steps, the newest first</source>
   <translation>Кроки, спершу найновіші</translation>
  </message>
  <message>
   <location filename="../../gui/history/popover.py" />
   <source>Progress</source>
   <translation>Перебіг</translation>
  </message>
  <message>
   <location filename="../../gui/history/popover.py" />
   <source>Cancel</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <location filename="../../gui/history/popover.py" />
   <source>Forget history…</source>
   <translation>Стерти історію…</translation>
  </message>
  <message>
   <location filename="../../gui/history/popover.py" />
   <source>This is how it is now</source>
   <translation>Такий стан зараз</translation>
  </message>
  <message>
   <location filename="../../gui/history/popover.py" />
   <source>%1 of %2</source>
   <translation>%1 з %2</translation>
  </message>
 </context>
 <context>
  <name>Hover</name>
  <message numerus="yes">
   <location filename="../../gui/reader/lying_here.py" />
   <source>and %n more</source>
   <translation>
    <numerusform>і ще %n</numerusform>
    <numerusform>і ще %n</numerusform>
    <numerusform>і ще %n</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/reader/lying_here.py" />
   <source>click: the name’s card</source>
   <translation>клацнути: картка імені</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/reader/lying_here.py" />
   <source>click: next of %n</source>
   <translation>
    <numerusform>клацнути: наступне з %n</numerusform>
    <numerusform>клацнути: наступне з %n</numerusform>
    <numerusform>клацнути: наступне з %n</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/reader/lying_here.py" />
   <source>click: put in focus</source>
   <translation>клацнути: зробити поточним</translation>
  </message>
  <message>
   <location filename="../../gui/reader/lying_here.py" />
   <source>no actor yet</source>
   <translation>актора ще немає</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/reader/lying_here.py" />
   <source>%n here</source>
   <translation>
    <numerusform>тут %n</numerusform>
    <numerusform>тут %n</numerusform>
    <numerusform>тут %n</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/reader/lying_here.py" />
   <source>the article’s own voice</source>
   <translation>голос самої статті</translation>
  </message>
  <message>
   <location filename="../../gui/reader/lying_here.py" />
   <source>no speaker yet</source>
   <translation>мовця ще немає</translation>
  </message>
  <message>
   <location filename="../../gui/reader/lying_here.py" />
   <source>no code yet</source>
   <translation>коду ще немає</translation>
  </message>
  <message>
   <location filename="../../gui/reader/lying_here.py" />
   <source>suggested</source>
   <translation>запропоновано</translation>
  </message>
 </context>
 <context>
  <name>HoverCard</name>
  <message>
   <location filename="../../gui/reader/hover_card.py" />
   <source>What lies here</source>
   <translation>Що тут</translation>
  </message>
  <message>
   <location filename="../../gui/reader/hover_card.py" />
   <source>Nothing lies here</source>
   <translation>Тут нічого немає</translation>
  </message>
  <message>
   <location filename="../../gui/reader/hover_card.py" />
   <source>right click: menu</source>
   <translation>права кнопка: меню</translation>
  </message>
 </context>
 <context>
  <name>ImportSheet</name>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Import codebook</source>
   <translation>Імпорт кодової книги</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Cancel</source>
   <translation>Скасувати</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>%n new</source>
   <translation>
    <numerusform>%n новий</numerusform>
    <numerusform>%n нові</numerusform>
    <numerusform>%n нових</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>%n changed</source>
   <translation>
    <numerusform>%n змінено</numerusform>
    <numerusform>%n змінено</numerusform>
    <numerusform>%n змінено</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>%n as they are</source>
   <translation>
    <numerusform>%n без змін</numerusform>
    <numerusform>%n без змін</numerusform>
    <numerusform>%n без змін</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>%n remark(s)</source>
   <translation>
    <numerusform>%n зауваження</numerusform>
    <numerusform>%n зауваження</numerusform>
    <numerusform>%n зауважень</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>What was odd in the file</source>
   <translation>Що дивного було у файлі</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Import %n code(s)</source>
   <translation>
    <numerusform>Імпортувати %n код</numerusform>
    <numerusform>Імпортувати %n коди</numerusform>
    <numerusform>Імпортувати %n кодів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Nothing to import</source>
   <translation>Немає що імпортувати</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Line {line} has no name: left out.</source>
   <translation>Рядок {line} не має назви: пропущено.</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Line {line}: “{value}” holds a “|”, which no name can: left out.</source>
   <translation>Рядок {line}: «{value}» містить «|», чого в назві не може бути: пропущено.</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Line {line}: “{value}” is there twice: left out.</source>
   <translation>Рядок {line}: «{value}» повторюється: пропущено.</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Line {line}: “{value}” would lie under itself: left out.</source>
   <translation>Рядок {line}: «{value}» опинився б під самим собою: пропущено.</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Line {line}: “{value}” lies deeper than {most} levels: left out.</source>
   <translation>Рядок {line}: «{value}» лежить глибше, ніж дозволяє межа рівнів ({most}): пропущено.</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Line {line} has more cells than the first line: left out. Text with commas needs quotation marks.</source>
   <translation>Рядок {line} має більше клітинок, ніж перший: пропущено. Текст із комами треба брати в лапки.</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Line {line}: “{value}” is no digit from 1 to 9: no key.</source>
   <translation>Рядок {line}: «{value}» — не цифра від 1 до 9: без клавіші.</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Line {line}: the key {value} has been given before: no key.</source>
   <translation>Рядок {line}: клавішу {value} вже віддано: без клавіші.</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/import_sheet.py" />
   <source>Line {line}: “{value}” is no colour: the next free one.</source>
   <translation>Рядок {line}: «{value}» — не колір: узято наступний вільний.</translation>
  </message>
 </context>
 <context>
  <name>Intake</name>
  <message>
   <location filename="../../gui/intake.py" />
   <source>“%s”</source>
   <translation>«%s»</translation>
  </message>
  <message>
   <location filename="../../gui/intake.py" />
   <source>There is no project open that could take %s.</source>
   <translation>Немає відкритого проєкту, до якого можна додати %s.</translation>
  </message>
  <message>
   <location filename="../../gui/intake.py" />
   <source>Open one, or make a new one.</source>
   <translation>Відкрийте проєкт або створіть новий.</translation>
  </message>
  <message>
   <location filename="../../gui/intake.py" />
   <source>Reading files</source>
   <translation>Читання файлів</translation>
  </message>
  <message>
   <location filename="../../gui/intake.py" />
   <source>Reading the text</source>
   <translation>Читання тексту</translation>
  </message>
 </context>
 <context>
  <name>Job</name>
  <message>
   <location filename="../../gui/jobs.py" />
   <source>Something unexpected went wrong.</source>
   <translation>Сталася неочікувана помилка.</translation>
  </message>
  <message>
   <location filename="../../gui/jobs.py" />
   <source>The error report says more.</source>
   <translation>Докладніше — у звіті про помилку.</translation>
  </message>
 </context>
 <context>
  <name>KeptFile</name>
  <message>
   <location filename="../../gui/settings/kept_file.py" />
   <source>The settings cannot be kept: %s.</source>
   <translation>Не вдалося зберегти налаштування: %s.</translation>
  </message>
 </context>
 <context>
  <name>KeyRecorder</name>
  <message>
   <location filename="../../gui/commands/key_recorder.py" />
   <source>Take it over</source>
   <translation>Перепризначити</translation>
  </message>
  <message>
   <location filename="../../gui/commands/key_recorder.py" />
   <source>No key</source>
   <translation>Без клавіші</translation>
  </message>
  <message>
   <location filename="../../gui/commands/key_recorder.py" />
   <source>Usual key</source>
   <translation>Типова клавіша</translation>
  </message>
  <message>
   <location filename="../../gui/commands/key_recorder.py" />
   <source>Cancel</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <location filename="../../gui/commands/key_recorder.py" />
   <source>New key for “%s”</source>
   <translation>Нова клавіша для «%s»</translation>
  </message>
  <message>
   <location filename="../../gui/commands/key_recorder.py" />
   <source>Press the new key for “%s”. `Esc` leaves it as it is.</source>
   <translation>Натисніть нову клавішу для «%s». `Esc` залишить усе як є.</translation>
  </message>
  <message>
   <location filename="../../gui/commands/key_recorder.py" />
   <source>This key is for “%s”. That would be without it.</source>
   <translation>Ця клавіша належить команді «%s». Та залишиться без неї.</translation>
  </message>
  <message>
   <location filename="../../gui/commands/key_recorder.py" />
   <source>Choose a command to give it another key.</source>
   <translation>Виберіть команду, щоб дати їй іншу клавішу.</translation>
  </message>
 </context>
 <context>
  <name>KeySheet</name>
  <message>
   <location filename="../../gui/commands/key_row.py" />
   <source>Tag with the code of this digit</source>
   <translation>Поставити код із цією цифрою</translation>
  </message>
  <message>
   <location filename="../../gui/commands/key_row.py" />
   <source>no key</source>
   <translation>без клавіші</translation>
  </message>
  <message>
   <location filename="../../gui/commands/key_sheet.py" />
   <source>Keys</source>
   <translation>Клавіші</translation>
  </message>
  <message>
   <location filename="../../gui/commands/key_sheet.py" />
   <source>Search commands and keys…</source>
   <translation>Пошук команд і клавіш…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/key_sheet.py" />
   <source>Reset all keys</source>
   <translation>Скинути всі клавіші</translation>
  </message>
  <message>
   <location filename="../../gui/commands/key_sheet.py" />
   <source>Nothing found</source>
   <translation>Нічого не знайдено</translation>
  </message>
 </context>
 <context>
  <name>Keymap</name>
  <message>
   <location filename="../../gui/commands/keymap.py" />
   <source>This key is for moving, typing and copying.</source>
   <translation>Ця клавіша потрібна для руху, набору й копіювання.</translation>
  </message>
  <message>
   <location filename="../../gui/commands/keymap.py" />
   <source>The digits are the codes’: give a code its digit in the codebook.</source>
   <translation>Цифри належать кодам: цифру коду задають у кодовій книзі.</translation>
  </message>
  <message>
   <location filename="../../gui/commands/keymap.py" />
   <source>A single sign that holds everywhere could not be typed any more: use Ctrl or Alt with it.</source>
   <translation>Один знак, що діє всюди, вже не можна було б набрати: додайте Ctrl або Alt.</translation>
  </message>
  <message>
   <location filename="../../gui/commands/keymap.py" />
   <source>This key has no name by which it could be found again.</source>
   <translation>Ця клавіша не має назви, за якою її можна було б упізнати.</translation>
  </message>
  <message>
   <location filename="../../gui/commands/keymap.py" />
   <source>Some keys in the settings cannot be used: %s.</source>
   <translation>Деякі клавіші з налаштувань використати неможливо: %s.</translation>
  </message>
  <message>
   <location filename="../../gui/commands/keymap.py" />
   <source>They were set aside in the settings; the usual keys hold.</source>
   <translation>У налаштуваннях їх відкладено; діють типові клавіші.</translation>
  </message>
 </context>
 <context>
  <name>Languages</name>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Arabic</source>
   <translation>арабська</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Bulgarian</source>
   <translation>болгарська</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Czech</source>
   <translation>чеська</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Danish</source>
   <translation>данська</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>German</source>
   <translation>німецька</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Greek</source>
   <translation>грецька</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>English</source>
   <translation>англійська</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Spanish</source>
   <translation>іспанська</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Estonian</source>
   <translation>естонська</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Persian</source>
   <translation>перська</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Finnish</source>
   <translation>фінська</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>French</source>
   <translation>французька</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Hebrew</source>
   <translation>іврит</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Croatian</source>
   <translation>хорватська</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Hungarian</source>
   <translation>угорська</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Italian</source>
   <translation>італійська</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Japanese</source>
   <translation>японська</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Korean</source>
   <translation>корейська</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Lithuanian</source>
   <translation>литовська</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Latvian</source>
   <translation>латиська</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Dutch</source>
   <translation>нідерландська</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Norwegian</source>
   <translation>норвезька</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Polish</source>
   <translation>польська</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Portuguese</source>
   <translation>португальська</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Romanian</source>
   <translation>румунська</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Russian</source>
   <translation>російська</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Slovak</source>
   <translation>словацька</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Slovenian</source>
   <translation>словенська</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Serbian</source>
   <translation>сербська</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Swedish</source>
   <translation>шведська</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Turkish</source>
   <translation>турецька</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Ukrainian</source>
   <translation>українська</translation>
  </message>
  <message>
   <location filename="../../gui/language_names.py" />
   <source>Chinese</source>
   <translation>китайська</translation>
  </message>
 </context>
 <context>
  <name>Legend</name>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>%s: show or hide them in the text</source>
   <translation>%s: показати або сховати в тексті</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Org.</source>
   <translation>Орг.</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Places</source>
   <translation>Місця</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Dates</source>
   <translation>Дати</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>People</source>
   <translation>Люди</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Organisations</source>
   <translation>Організації</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>States, places</source>
   <translation>Держави, місця</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Groups</source>
   <translation>Групи</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Dates, numbers</source>
   <translation>Дати, числа</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Other</source>
   <translation>Інше</translation>
  </message>
 </context>
 <context>
  <name>Library</name>
  <message>
   <location filename="../../gui/library/words.py" />
   <source>unread</source>
   <translation>нова</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/library/words.py" />
   <source>%n claim(s)</source>
   <translation>
    <numerusform>%n твердження</numerusform>
    <numerusform>%n твердження</numerusform>
    <numerusform>%n тверджень</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/library/words.py" />
   <source>%n to review</source>
   <translation>
    <numerusform>%n на розгляд</numerusform>
    <numerusform>%n на розгляд</numerusform>
    <numerusform>%n на розгляд</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/library/words.py" />
   <source>read</source>
   <translation>прочитано</translation>
  </message>
  <message>
   <location filename="../../gui/library/words.py" />
   <source>no claims yet</source>
   <translation>тверджень ще немає</translation>
  </message>
 </context>
 <context>
  <name>LibraryPanel</name>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Search every article…</source>
   <translation>Пошук у статтях…</translation>
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Articles</source>
   <translation>Статті</translation>
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>+ Add article</source>
   <translation>+ Додати статтю</translation>
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Add article</source>
   <translation>Додати статтю</translation>
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Library</source>
   <translation>Бібліотека</translation>
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>search</source>
   <translation>пошук</translation>
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Nothing found</source>
   <translation>Нічого не знайдено</translation>
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>No article holds all of these words.</source>
   <translation>Жодна стаття не містить усіх цих слів.</translation>
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>No articles yet</source>
   <translation>Статей ще немає</translation>
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Drop a text file here, or paste one.</source>
   <translation>Перетягніть сюди текстовий файл або вставте текст.</translation>
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Details…</source>
   <translation>Відомості…</translation>
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Mark as unread</source>
   <translation>Позначити непрочитаною</translation>
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Mark as read</source>
   <translation>Позначити прочитаною</translation>
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>Remove</source>
   <translation>Вилучити</translation>
  </message>
 </context>
 <context>
  <name>MentionCard</name>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>Name</source>
   <translation>Ім’я</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>Same as…</source>
   <translation>Те саме, що…</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>Same as another actor</source>
   <translation>Те саме, що інший актор</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>Open actor</source>
   <translation>Відкрити актора</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>Make it an actor</source>
   <translation>Зробити актором</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/mentions/card.py" />
   <source>%n mention(s) here</source>
   <translation>
    <numerusform>тут %n згадка</numerusform>
    <numerusform>тут %n згадки</numerusform>
    <numerusform>тут %n згадок</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>Speaker of the claim in focus</source>
   <translation>Мовець поточного твердження</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>Same as another actor…</source>
   <translation>Те саме, що інший актор…</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>Change kind</source>
   <translation>Змінити вид</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>Not a name</source>
   <translation>Не ім’я</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>How far a change reaches</source>
   <translation>Де діє зміна</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>H, A and E choose it too</source>
   <translation>Також клавішами H, A, E</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>A change holds for</source>
   <translation>Зміна діє</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>person</source>
   <translation>особа</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>organisation</source>
   <translation>організація</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>state or place</source>
   <translation>держава чи місце</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>group</source>
   <translation>група</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>other</source>
   <translation>інше</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>here</source>
   <translation>тут</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>article</source>
   <translation>у статті</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>everywhere</source>
   <translation>усюди</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>{0} is the speaker</source>
   <translation>Мовець: {0}</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>“{0}”: {1}</source>
   <translation>«{0}»: {1}</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>“{0}” is not a name: {1}</source>
   <translation>«{0}» — не ім’я ({1})</translation>
  </message>
  <message>
   <location filename="../../gui/mentions/card.py" />
   <source>“{0}” stands for {1}</source>
   <translation>«{0}» — це {1}</translation>
  </message>
 </context>
 <context>
  <name>Minimap</name>
  <message>
   <location filename="../../gui/reader/minimap.py" />
   <source>Place in the article</source>
   <translation>Місце в статті</translation>
  </message>
  <message>
   <location filename="../../gui/reader/minimap.py" />
   <source>Shows where claims, suggestions and hits of a search lie</source>
   <translation>Показує, де в статті твердження, пропозиції та збіги пошуку</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/reader/minimap.py" />
   <source>%n claim(s)</source>
   <translation>
    <numerusform>%n твердження</numerusform>
    <numerusform>%n твердження</numerusform>
    <numerusform>%n тверджень</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/reader/minimap.py" />
   <source>%n suggestion(s)</source>
   <translation>
    <numerusform>%n пропозиція</numerusform>
    <numerusform>%n пропозиції</numerusform>
    <numerusform>%n пропозицій</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/reader/minimap.py" />
   <source>%n hit(s)</source>
   <translation>
    <numerusform>%n збіг</numerusform>
    <numerusform>%n збіги</numerusform>
    <numerusform>%n збігів</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>NamedIn</name>
  <message>
   <location filename="../../gui/actors/says.py" />
   <source>Is named</source>
   <translation>Названо</translation>
  </message>
 </context>
 <context>
  <name>Naming</name>
  <message>
   <location filename="../../gui/naming.py" />
   <source>%s says it</source>
   <translation>Мовець: %s</translation>
  </message>
  <message>
   <location filename="../../gui/naming.py" />
   <source>It is about %s</source>
   <translation>Про кого: %s</translation>
  </message>
  <message>
   <location filename="../../gui/naming.py" />
   <source>It is said to %s</source>
   <translation>Кому: %s</translation>
  </message>
  <message>
   <location filename="../../gui/naming.py" />
   <source>It comes via %s</source>
   <translation>Передає %s</translation>
  </message>
  <message>
   <location filename="../../gui/naming.py" />
   <source>It cites %s</source>
   <translation>Цитує: %s</translation>
  </message>
 </context>
 <context>
  <name>News</name>
  <message>
   <location filename="../../gui/news.py" />
   <source>Undone: %s</source>
   <translation>Скасовано: %s</translation>
  </message>
  <message>
   <location filename="../../gui/news.py" />
   <source>Redo</source>
   <translation>Повторити</translation>
  </message>
  <message>
   <location filename="../../gui/news.py" />
   <source>Done again: %s</source>
   <translation>Повторено: %s</translation>
  </message>
  <message>
   <location filename="../../gui/news.py" />
   <source>The history is forgotten.</source>
   <translation>Історію стерто.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/news.py" />
   <source>%n step(s) undone</source>
   <translation>
    <numerusform>Скасовано %n крок</numerusform>
    <numerusform>Скасовано %n кроки</numerusform>
    <numerusform>Скасовано %n кроків</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/news.py" />
   <source>%n step(s) done again</source>
   <translation>
    <numerusform>Повторено %n крок</numerusform>
    <numerusform>Повторено %n кроки</numerusform>
    <numerusform>Повторено %n кроків</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/news.py" />
   <source>Go back</source>
   <translation>Повернутися</translation>
  </message>
  <message>
   <location filename="../../gui/news.py" />
   <source>Done: %s</source>
   <translation>Виконано: %s</translation>
  </message>
  <message>
   <location filename="../../gui/news.py" />
   <source>Undo</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <location filename="../../gui/news.py" />
   <source>Saved as %s</source>
   <translation>Збережено як %s</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/news.py" />
   <source>%n article(s) added</source>
   <translation>
    <numerusform>Додано %n статтю</numerusform>
    <numerusform>Додано %n статті</numerusform>
    <numerusform>Додано %n статей</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/news.py" />
   <source>The names in the text cannot be found now.</source>
   <translation>Імена в тексті зараз знайти неможливо.</translation>
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
    <numerusform>у черзі %n стаття</numerusform>
    <numerusform>у черзі %n статті</numerusform>
    <numerusform>у черзі %n статей</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>NoteField</name>
  <message>
   <location filename="../../gui/claims/fields.py" />
   <source>Note…</source>
   <translation>Нотатка…</translation>
  </message>
  <message>
   <location filename="../../gui/claims/fields.py" />
   <source>Note</source>
   <translation>Нотатка</translation>
  </message>
 </context>
 <context>
  <name>NothingHere</name>
  <message>
   <location filename="../../gui/claims/nothing.py" />
   <source>Clear filter</source>
   <translation>Скинути фільтр</translation>
  </message>
  <message>
   <location filename="../../gui/claims/nothing.py" />
   <source>No article is open</source>
   <translation>Жодну статтю не відкрито</translation>
  </message>
  <message>
   <location filename="../../gui/claims/nothing.py" />
   <source>Its claims will stand here.</source>
   <translation>Тут будуть її твердження.</translation>
  </message>
  <message>
   <location filename="../../gui/claims/nothing.py" />
   <source>Every claim of this article has a code and a speaker.</source>
   <translation>Кожне твердження цієї статті має код і мовця.</translation>
  </message>
  <message>
   <location filename="../../gui/claims/nothing.py" />
   <source>Nothing is incomplete</source>
   <translation>Неповних немає</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/claims/nothing.py" />
   <source>The article has %n claim(s); none fits the filter.</source>
   <translation>
    <numerusform>У статті %n твердження; фільтрові не відповідає жодне.</numerusform>
    <numerusform>У статті %n твердження; фільтрові не відповідає жодне.</numerusform>
    <numerusform>У статті %n тверджень; фільтрові не відповідає жодне.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/claims/nothing.py" />
   <source>No claim fits</source>
   <translation>Відповідних тверджень немає</translation>
  </message>
  <message>
   <location filename="../../gui/claims/nothing.py" />
   <source>Drag over a sentence and press a digit.</source>
   <translation>Виділіть речення й натисніть цифру.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/claims/nothing.py" />
   <source>Or press `J` to go through %n suggestion(s).</source>
   <translation>
    <numerusform>Або натисніть `J`, щоб переглянути %n пропозицію.</numerusform>
    <numerusform>Або натисніть `J`, щоб переглянути %n пропозиції.</numerusform>
    <numerusform>Або натисніть `J`, щоб переглянути %n пропозицій.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/claims/nothing.py" />
   <source>No claims yet</source>
   <translation>Тверджень ще немає</translation>
  </message>
 </context>
 <context>
  <name>NothingToReview</name>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>Look for claims</source>
   <translation>Шукати твердження</translation>
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>What Sayso takes for a claim stands here, to be kept or dismissed.</source>
   <translation>Тут буде все, що Sayso вважає твердженням: прийміть або відхиліть.</translation>
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>No article is open</source>
   <translation>Жодну статтю не відкрито</translation>
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>They appear here as soon as they are found. Read on, and tag, meanwhile.</source>
   <translation>Вони з’являться тут, щойно їх буде знайдено. А поки читайте далі й ставте коди.</translation>
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>Looking for claims…</source>
   <translation>Пошук тверджень…</translation>
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>Nobody has looked for claims in this article yet.</source>
   <translation>У цій статті ще не шукали тверджень.</translation>
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>Nothing to review yet</source>
   <translation>Ще немає що розглядати</translation>
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>%1 kept, %2 dismissed.</source>
   <translation>Прийнято: %1, відхилено: %2.</translation>
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>Missed one? Drag over it and press a digit.</source>
   <translation>Щось пропущено? Виділіть це й натисніть цифру.</translation>
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>`Ctrl+PgDown` goes to the next article.</source>
   <translation>`Ctrl+PgDown` — до наступної статті.</translation>
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>All reviewed</source>
   <translation>Усе розглянуто</translation>
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>Drag over a sentence and press a digit.</source>
   <translation>Виділіть речення й натисніть цифру.</translation>
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>No model for %s is installed: only quotation marks are read.</source>
   <translation>Для цієї мови (%s) модель не встановлено: враховуються лише лапки.</translation>
  </message>
  <message>
   <location filename="../../gui/review/nothing.py" />
   <source>No claims were found</source>
   <translation>Тверджень не знайдено</translation>
  </message>
 </context>
 <context>
  <name>Outcome</name>
  <message>
   <location filename="../../gui/export/outcome.py" />
   <source>Progress of the export</source>
   <translation>Перебіг експорту</translation>
  </message>
  <message>
   <location filename="../../gui/export/outcome.py" />
   <source>Cancel</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <location filename="../../gui/export/outcome.py" />
   <source>Open folder</source>
   <translation>Відкрити теку</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/export/outcome.py" />
   <source>Replace the %n file(s) there?</source>
   <translation>
    <numerusform>Замінити там %n файл?</numerusform>
    <numerusform>Замінити там %n файли?</numerusform>
    <numerusform>Замінити там %n файлів?</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/export/outcome.py" />
   <source>Replace</source>
   <translation>Замінити</translation>
  </message>
  <message>
   <location filename="../../gui/export/outcome.py" />
   <source>Choose another folder…</source>
   <translation>Вибрати іншу теку…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/export/outcome.py" />
   <source>%n row(s)</source>
   <translation>
    <numerusform>%n рядок</numerusform>
    <numerusform>%n рядки</numerusform>
    <numerusform>%n рядків</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/export/outcome.py" />
   <source>Saved: six tables with %1 and their description, in %2</source>
   <translation>Збережено в %2: шість таблиць (%1) і їхній опис</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/export/outcome.py" />
   <source>%n cell(s) got a leading apostrophe; a last column says which.</source>
   <translation>
    <numerusform>%n клітинка отримала апостроф на початку; яка саме — в останньому стовпці.</numerusform>
    <numerusform>%n клітинки отримали апостроф на початку; які саме — в останньому стовпці.</numerusform>
    <numerusform>%n клітинок отримали апостроф на початку; які саме — в останньому стовпці.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/export/outcome.py" />
   <source>%n cell(s) may run as formulas in a spreadsheet: “For spreadsheets” prevents that.</source>
   <translation>
    <numerusform>%n клітинка може спрацювати в електронній таблиці як формула: «Для електронних таблиць» цьому запобігає.</numerusform>
    <numerusform>%n клітинки можуть спрацювати в електронній таблиці як формули: «Для електронних таблиць» цьому запобігає.</numerusform>
    <numerusform>%n клітинок можуть спрацювати в електронній таблиці як формули: «Для електронних таблиць» цьому запобігає.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Colour</source>
   <translation>Колір</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Amber</source>
   <translation>Бурштиновий</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Blue</source>
   <translation>Синій</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Rose</source>
   <translation>Трояндовий</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Green</source>
   <translation>Зелений</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Teal</source>
   <translation>Бірюзовий</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Violet</source>
   <translation>Фіолетовий</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Orange</source>
   <translation>Помаранчевий</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Slate</source>
   <translation>Сланцевий</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Pink</source>
   <translation>Рожевий</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Olive</source>
   <translation>Оливковий</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Indigo</source>
   <translation>Індиго</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/palette.py" />
   <source>Brown</source>
   <translation>Коричневий</translation>
  </message>
  <message>
   <location filename="../../gui/commands/palette.py" />
   <source>Do anything…</source>
   <translation>Будь-яка дія…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/palette.py" />
   <source>Palette</source>
   <translation>Палітра команд</translation>
  </message>
  <message>
   <location filename="../../gui/commands/palette.py" />
   <source>Article: “%s”</source>
   <translation>Стаття: «%s»</translation>
  </message>
 </context>
 <context>
  <name>Picker</name>
  <message>
   <location filename="../../gui/widgets/picker.py" />
   <source>Nothing found</source>
   <translation>Нічого не знайдено</translation>
  </message>
 </context>
 <context>
  <name>PlaceRow</name>
  <message>
   <location filename="../../gui/actors/says.py" />
   <source>Go to the place</source>
   <translation>Перейти до місця</translation>
  </message>
 </context>
 <context>
  <name>PlanModel</name>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>Code</source>
   <translation>Код</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>What happens</source>
   <translation>Що буде</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>new</source>
   <translation>новий</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>is there already</source>
   <translation>уже є</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>key {digit} stays with “{name}”</source>
   <translation>клавіша {digit} лишається в «{name}»</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>other name</source>
   <translation>інша назва</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>other place</source>
   <translation>інше місце</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>other colour</source>
   <translation>інший колір</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>other key</source>
   <translation>інша клавіша</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>other description</source>
   <translation>інший опис</translation>
  </message>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>retired or brought back</source>
   <translation>в архів або з архіву</translation>
  </message>
 </context>
 <context>
  <name>PlanTable</name>
  <message>
   <location filename="../../gui/codebook/plan_table.py" />
   <source>What the import would do</source>
   <translation>Що змінить імпорт</translation>
  </message>
 </context>
 <context>
  <name>PreviewTable</name>
  <message>
   <location filename="../../gui/export/table.py" />
   <source>First rows of claims.csv</source>
   <translation>Перші рядки claims.csv</translation>
  </message>
 </context>
 <context>
  <name>ProjectFiles</name>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Open articles or a project</source>
   <translation>Відкрити статті або проєкт</translation>
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Articles and projects (*.txt *.md *.markdown *.text *.sqlite);;All files (*)</source>
   <translation>Статті та проєкти (*.txt *.md *.markdown *.text *.sqlite);;Усі файли (*)</translation>
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Another program holds the project, which is not saved yet.</source>
   <translation>Проєкт утримує інша програма, і його ще не збережено.</translation>
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Close it there and try again.</source>
   <translation>Закрийте його там і спробуйте знову.</translation>
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>New project</source>
   <translation>Новий проєкт</translation>
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Making the project</source>
   <translation>Створення проєкту</translation>
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Save a copy</source>
   <translation>Зберегти копію</translation>
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Saving a copy</source>
   <translation>Збереження копії</translation>
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Projects (*.sqlite)</source>
   <translation>Проєкти (*.sqlite)</translation>
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Keeping the present state</source>
   <translation>Збереження поточного стану</translation>
  </message>
  <message>
   <location filename="../../gui/project_files.py" />
   <source>Restoring</source>
   <translation>Відновлення</translation>
  </message>
 </context>
 <context>
  <name>Proposal</name>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Merge</source>
   <translation>Об’єднати</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>No</source>
   <translation>Ні</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Same as “{0}”?</source>
   <translation>Те саме, що «{0}»?</translation>
  </message>
  <message>
   <location filename="../../gui/actors/page.py" />
   <source>Merge with {0}</source>
   <translation>Об’єднати з «{0}»</translation>
  </message>
 </context>
 <context>
  <name>Reader</name>
  <message numerus="yes">
   <location filename="../../gui/reader/byline.py" />
   <source>%n word(s)</source>
   <translation>
    <numerusform>%n слово</numerusform>
    <numerusform>%n слова</numerusform>
    <numerusform>%n слів</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/reader/byline.py" />
   <source>%n min</source>
   <translation>
    <numerusform>%n хв</numerusform>
    <numerusform>%n хв</numerusform>
    <numerusform>%n хв</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReaderPage</name>
  <message>
   <location filename="../../gui/reader/page.py" />
   <source>Article</source>
   <translation>Стаття</translation>
  </message>
 </context>
 <context>
  <name>Remark</name>
  <message>
   <location filename="../../gui/remark.py" />
   <source>looking for quotes…</source>
   <translation>пошук цитат…</translation>
  </message>
  <message>
   <location filename="../../gui/remark.py" />
   <source>looking for names…</source>
   <translation>пошук імен і назв…</translation>
  </message>
  <message>
   <location filename="../../gui/remark.py" />
   <source>no model for %s is installed: only quotation marks are read</source>
   <translation>для цієї мови (%s) модель не встановлено: враховуються лише лапки</translation>
  </message>
 </context>
 <context>
  <name>Rereading</name>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>Read the file again as</source>
   <translation>Перечитати файл як</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>%1 was read as %2</source>
   <translation>%1 прочитано як %2</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>guessed</source>
   <translation>навздогад</translation>
  </message>
  <message>
   <location filename="../../gui/library/rereading.py" />
   <source>reading again</source>
   <translation>перечитування</translation>
  </message>
 </context>
 <context>
  <name>ReviewCard</name>
  <message>
   <location filename="../../gui/review/card.py" />
   <source>Suggestion: %s</source>
   <translation>Пропозиція: %s</translation>
  </message>
  <message>
   <location filename="../../gui/review/card.py" />
   <source>Claim: %s</source>
   <translation>Твердження: %s</translation>
  </message>
 </context>
 <context>
  <name>ReviewPanel</name>
  <message>
   <location filename="../../gui/review/panel.py" />
   <source>Reviewed</source>
   <translation>Розглянуто</translation>
  </message>
  <message>
   <location filename="../../gui/review/panel.py" />
   <source>Further suggestions</source>
   <translation>Наступні пропозиції</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/review/panel.py" />
   <source>%n left</source>
   <translation>
    <numerusform>ще %n</numerusform>
    <numerusform>ще %n</numerusform>
    <numerusform>ще %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/review/panel.py" />
   <source>Accept %n direct quote(s)</source>
   <translation>
    <numerusform>Прийняти %n пряму цитату</numerusform>
    <numerusform>Прийняти %n прямі цитати</numerusform>
    <numerusform>Прийняти %n прямих цитат</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Same</name>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>May be the same</source>
   <translation>Можливо, те саме</translation>
  </message>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>`Enter` merge · `X` these are two</source>
   <translation>`Enter` об’єднати · `X` це двоє</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/proposing.py" />
   <source>May be the same · %n</source>
   <translation>
    <numerusform>Можливо, те саме · %n</numerusform>
    <numerusform>Можливо, те саме · %n</numerusform>
    <numerusform>Можливо, те саме · %n</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/actors/proposing.py" />
   <source>{0} and {1} parts in claims</source>
   <translation>участь у твердженнях: {0} і {1}</translation>
  </message>
 </context>
 <context>
  <name>Says</name>
  <message numerus="yes">
   <location filename="../../gui/actors/says.py" />
   <source>Show %n more</source>
   <translation>
    <numerusform>Показати ще %n</numerusform>
    <numerusform>Показати ще %n</numerusform>
    <numerusform>Показати ще %n</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/actors/says.py" />
   <source>No claims yet. With a claim in focus, a click on the name makes it the speaker.</source>
   <translation>Тверджень ще немає. Клацання по імені робить його мовцем поточного твердження.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/says.py" />
   <source>%n claim(s)</source>
   <translation>
    <numerusform>%n твердження</numerusform>
    <numerusform>%n твердження</numerusform>
    <numerusform>%n тверджень</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/says.py" />
   <source>in %n article(s)</source>
   <translation>
    <numerusform>у %n статті</numerusform>
    <numerusform>у %n статтях</numerusform>
    <numerusform>у %n статтях</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/actors/says.py" />
   <source>paraphrase</source>
   <translation>переказ</translation>
  </message>
  <message>
   <location filename="../../gui/actors/says.py" />
   <source>Says</source>
   <translation>Каже</translation>
  </message>
  <message>
   <location filename="../../gui/actors/says.py" />
   <source>Is spoken of</source>
   <translation>Про кого йдеться</translation>
  </message>
  <message>
   <location filename="../../gui/actors/says.py" />
   <source>Is spoken to</source>
   <translation>Кому кажуть</translation>
  </message>
  <message>
   <location filename="../../gui/actors/says.py" />
   <source>Relays</source>
   <translation>Передає</translation>
  </message>
  <message>
   <location filename="../../gui/actors/says.py" />
   <source>Is cited</source>
   <translation>Кого цитують</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/actors/says.py" />
   <source>%n mention(s)</source>
   <translation>
    <numerusform>%n згадка</numerusform>
    <numerusform>%n згадки</numerusform>
    <numerusform>%n згадок</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SelectionBar</name>
  <message>
   <location filename="../../gui/selection_bar.py" />
   <source>Tag the selection</source>
   <translation>Позначити виділене</translation>
  </message>
  <message>
   <location filename="../../gui/selection_bar.py" />
   <source>more</source>
   <translation>ще</translation>
  </message>
  <message>
   <location filename="../../gui/selection_bar.py" />
   <source>claim</source>
   <translation>твердження</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <location filename="../../gui/settings/dialog.py" />
   <source>Settings</source>
   <translation>Налаштування</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Appearance</source>
   <translation>Оформлення</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>As the system</source>
   <translation>Як у системі</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Light</source>
   <translation>Світле</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Sepia</source>
   <translation>Сепія</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Dark</source>
   <translation>Темне</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>High contrast</source>
   <translation>Високий контраст</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Language</source>
   <translation>Мова</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Another one holds from the next start.</source>
   <translation>Зміна набуде чинності після перезапуску.</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Text size</source>
   <translation>Розмір тексту</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Of the article's text.</source>
   <translation>Для тексту статті.</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Model for names</source>
   <translation>Модель для імен</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Finds names and quotes in articles.</source>
   <translation>Знаходить у статтях імена, назви й цитати.</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Reduced motion</source>
   <translation>Менше руху</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Nothing fades or slides.</source>
   <translation>Без плавних переходів.</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Hints</source>
   <translation>Підказки</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>One line under the text says what comes next.</source>
   <translation>Рядок під текстом підказує наступний крок.</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Export</source>
   <translation>Експорт</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>For spreadsheets: an apostrophe keeps cells from being run as formulas.</source>
   <translation>Для електронних таблиць: апостроф не дає клітинкам спрацювати як формули.</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>Exact data</source>
   <translation>Точні дані</translation>
  </message>
  <message>
   <location filename="../../gui/settings/rows.py" />
   <source>For spreadsheets</source>
   <translation>Для електронних таблиць</translation>
  </message>
  <message>
   <location filename="../../gui/settings/settings.py" />
   <source>The settings could not be read, so the usual ones hold.</source>
   <translation>Налаштування не вдалося прочитати, тож діють типові.</translation>
  </message>
  <message>
   <location filename="../../gui/settings/settings.py" />
   <source>The file was set aside as %s.</source>
   <translation>Файл відкладено як %s.</translation>
  </message>
 </context>
 <context>
  <name>SettingsDialog</name>
  <message>
   <location filename="../../gui/settings/dialog.py" />
   <source>Close</source>
   <translation>Закрити</translation>
  </message>
  <message>
   <location filename="../../gui/settings/dialog.py" />
   <source>Your name</source>
   <translation>Ваше ім’я</translation>
  </message>
  <message>
   <location filename="../../gui/settings/dialog.py" />
   <source>Stands beside every claim of this project.</source>
   <translation>Стоїть біля кожного твердження цього проєкту.</translation>
  </message>
  <message>
   <location filename="../../gui/settings/dialog.py" />
   <source>None is installed: %s</source>
   <translation>Жодної не встановлено: %s</translation>
  </message>
  <message>
   <location filename="../../gui/settings/dialog.py" />
   <source>The best one that is installed</source>
   <translation>Найкраща зі встановлених</translation>
  </message>
  <message>
   <location filename="../../gui/settings/dialog.py" />
   <source>%s (not installed)</source>
   <translation>%s (не встановлено)</translation>
  </message>
 </context>
 <context>
  <name>Shaping</name>
  <message>
   <location filename="../../gui/shaping.py" />
   <source>Duplicated; the copy is in focus</source>
   <translation>Дубльовано; копія тепер поточна</translation>
  </message>
  <message>
   <location filename="../../gui/shaping.py" />
   <source>No claim comes after this one</source>
   <translation>Після цього тверджень немає</translation>
  </message>
  <message>
   <location filename="../../gui/shaping.py" />
   <source>Split; the second part is in focus</source>
   <translation>Розділено; друга частина тепер поточна</translation>
  </message>
  <message>
   <location filename="../../gui/shaping.py" />
   <source>Copied as evidence</source>
   <translation>Скопійовано як доказ</translation>
  </message>
  <message>
   <location filename="../../gui/shaping.py" />
   <source>Merged with the next claim; they differ in stance and date, set these anew</source>
   <translation>Об’єднано з наступним твердженням; позиція й дата в них різні, задайте їх знову</translation>
  </message>
  <message>
   <location filename="../../gui/shaping.py" />
   <source>Merged with the next claim; they differ in stance, set it anew</source>
   <translation>Об’єднано з наступним твердженням; позиція в них різна, задайте її знову</translation>
  </message>
  <message>
   <location filename="../../gui/shaping.py" />
   <source>Merged with the next claim; they differ in date, set it anew</source>
   <translation>Об’єднано з наступним твердженням; дата в них різна, задайте її знову</translation>
  </message>
  <message>
   <location filename="../../gui/shaping.py" />
   <source>Merged with the next claim</source>
   <translation>Об’єднано з наступним твердженням</translation>
  </message>
 </context>
 <context>
  <name>Sheets</name>
  <message>
   <location filename="../../gui/sheets.py" />
   <source>Rename project</source>
   <translation>Перейменувати проєкт</translation>
  </message>
  <message>
   <location filename="../../gui/sheets.py" />
   <source>Name</source>
   <translation>Назва</translation>
  </message>
  <message>
   <location filename="../../gui/sheets.py" />
   <source>About Sayso</source>
   <translation>Про Sayso</translation>
  </message>
  <message>
   <location filename="../../gui/sheets.py" />
   <source>From an article to a table of who claims what.</source>
   <translation>Від статті до таблиці, хто що стверджує.</translation>
  </message>
 </context>
 <context>
  <name>SidePanel</name>
  <message>
   <location filename="../../gui/side_panel.py" />
   <source>Side panel</source>
   <translation>Бічна панель</translation>
  </message>
  <message>
   <location filename="../../gui/side_panel.py" />
   <source>Claims</source>
   <translation>Твердження</translation>
  </message>
  <message>
   <location filename="../../gui/side_panel.py" />
   <source>Review</source>
   <translation>Розгляд</translation>
  </message>
  <message>
   <location filename="../../gui/side_panel.py" />
   <source>Actors</source>
   <translation>Актори</translation>
  </message>
  <message>
   <location filename="../../gui/side_panel.py" />
   <source>Codebook</source>
   <translation>Коди</translation>
  </message>
 </context>
 <context>
  <name>Stance</name>
  <message>
   <location filename="../../gui/widgets/segmented.py" />
   <source>Stance</source>
   <translation>Позиція</translation>
  </message>
  <message>
   <location filename="../../gui/widgets/stances.py" />
   <source>supports</source>
   <translation>за</translation>
  </message>
  <message>
   <location filename="../../gui/widgets/stances.py" />
   <source>neutral</source>
   <translation>нейтрально</translation>
  </message>
  <message>
   <location filename="../../gui/widgets/stances.py" />
   <source>opposes</source>
   <translation>проти</translation>
  </message>
  <message>
   <location filename="../../gui/widgets/stances.py" />
   <source>not set</source>
   <translation>не задано</translation>
  </message>
 </context>
 <context>
  <name>Start</name>
  <message>
   <location filename="../../gui/start.py" />
   <source>Making the project</source>
   <translation>Створення проєкту</translation>
  </message>
 </context>
 <context>
  <name>StatusBar</name>
  <message numerus="yes">
   <location filename="../../gui/status_bar.py" />
   <source>%n mention(s)</source>
   <translation>
    <numerusform>%n згадка</numerusform>
    <numerusform>%n згадки</numerusform>
    <numerusform>%n згадок</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/status_bar.py" />
   <source>%n claim(s)</source>
   <translation>
    <numerusform>%n твердження</numerusform>
    <numerusform>%n твердження</numerusform>
    <numerusform>%n тверджень</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/status_bar.py" />
   <source>%n suggestion(s) to review</source>
   <translation>
    <numerusform>%n пропозиція на розгляд</numerusform>
    <numerusform>%n пропозиції на розгляд</numerusform>
    <numerusform>%n пропозицій на розгляд</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gui/status_bar.py" />
   <source>coder: %s</source>
   <translation>кодує: %s</translation>
  </message>
  <message>
   <location filename="../../gui/status_bar.py" />
   <source>Read only</source>
   <translation>Лише читання</translation>
  </message>
  <message>
   <location filename="../../gui/status_bar.py" />
   <source>All changes saved</source>
   <translation>Усі зміни збережено</translation>
  </message>
  <message>
   <location filename="../../gui/status_bar.py" />
   <source>Saving…</source>
   <translation>Збереження…</translation>
  </message>
 </context>
 <context>
  <name>Tagging</name>
  <message>
   <location filename="../../gui/tagging.py" />
   <source>That was the last one. Click in a sentence to make it a claim</source>
   <translation>Це була остання. Клацніть у реченні, щоб зробити його твердженням</translation>
  </message>
  <message>
   <location filename="../../gui/tagging.py" />
   <source>No code has the digit %s</source>
   <translation>Жоден код не має цифри %s</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gui/tagging.py" />
   <source>Left above: %n suggestion(s). J goes there</source>
   <translation>
    <numerusform>Вище лишилася %n пропозиція. До неї веде J</numerusform>
    <numerusform>Вище лишилися %n пропозиції. До них веде J</numerusform>
    <numerusform>Вище лишилося %n пропозицій. До них веде J</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Telling</name>
  <message>
   <location filename="../../gui/claims/telling.py" />
   <source>no speaker, code or stance</source>
   <translation>без мовця, коду й позиції</translation>
  </message>
 </context>
 <context>
  <name>TogetherBar</name>
  <message>
   <location filename="../../gui/claims/together_bar.py" />
   <source>Several claims</source>
   <translation>Кілька тверджень</translation>
  </message>
  <message>
   <location filename="../../gui/claims/together_bar.py" />
   <source>Pick no claims</source>
   <translation>Зняти вибір</translation>
  </message>
  <message>
   <location filename="../../gui/claims/together_bar.py" />
   <source>Code…</source>
   <translation>Код…</translation>
  </message>
  <message>
   <location filename="../../gui/claims/together_bar.py" />
   <source>Said by…</source>
   <translation>Хто каже…</translation>
  </message>
  <message>
   <location filename="../../gui/claims/together_bar.py" />
   <source>Copy</source>
   <translation>Копіювати</translation>
  </message>
  <message>
   <location filename="../../gui/claims/together_bar.py" />
   <source>Copy as evidence</source>
   <translation>Копіювати як доказ</translation>
  </message>
  <message>
   <location filename="../../gui/claims/together_bar.py" />
   <source>Remove</source>
   <translation>Вилучити</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Menu</source>
   <translation>Меню</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Undo</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Redo</source>
   <translation>Повторити</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>History</source>
   <translation>Історія</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Do anything…</source>
   <translation>Будь-яка дія…</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Export</source>
   <translation>Експорт</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>All steps, to go back to any of them</source>
   <translation>Усі кроки: можна повернутися до будь-якого</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Make the tables</source>
   <translation>Створити таблиці</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Undo %s</source>
   <translation>Скасувати: %s</translation>
  </message>
  <message>
   <location filename="../../gui/top_bar.py" />
   <source>Redo %s</source>
   <translation>Повторити: %s</translation>
  </message>
 </context>
 <context>
  <name>Trouble</name>
  <message>
   <location filename="../../gui/widgets/trouble.py" />
   <source>Dismiss</source>
   <translation>Закрити</translation>
  </message>
 </context>
 <context>
  <name>coders</name>
  <message>
   <location filename="../../annotation/store/projects.py" />
   <source>you</source>
   <translation>ви</translation>
  </message>
 </context>
 <context>
  <name>commands</name>
  <message>
   <location filename="../../gui/commands/command.py" />
   <source>File</source>
   <translation>Файл</translation>
  </message>
  <message>
   <location filename="../../gui/commands/command.py" />
   <source>Edit</source>
   <translation>Редагування</translation>
  </message>
  <message>
   <location filename="../../gui/commands/command.py" />
   <source>Article</source>
   <translation>Стаття</translation>
  </message>
  <message>
   <location filename="../../gui/commands/command.py" />
   <source>Claim</source>
   <translation>Твердження</translation>
  </message>
  <message>
   <location filename="../../gui/commands/command.py" />
   <source>View</source>
   <translation>Вигляд</translation>
  </message>
  <message>
   <location filename="../../gui/commands/command.py" />
   <source>Help</source>
   <translation>Довідка</translation>
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <source>Filter claims…</source>
   <translation>Фільтрувати твердження…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <source>Show incomplete claims</source>
   <translation>Показати неповні твердження</translation>
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <source>Show all claims</source>
   <translation>Показати всі твердження</translation>
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <source>Pick all claims shown</source>
   <translation>Вибрати всі показані твердження</translation>
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Tag with code %s</source>
   <translation>Поставити код %s</translation>
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Stance: supports</source>
   <translation>Позиція: за</translation>
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Stance: neutral</source>
   <translation>Позиція: нейтрально</translation>
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Stance: opposes</source>
   <translation>Позиція: проти</translation>
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Code by its letters…</source>
   <translation>Код за назвою…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Said by…</source>
   <translation>Хто каже…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Copy as evidence</source>
   <translation>Копіювати як доказ</translation>
  </message>
  <message>
   <location filename="../../gui/commands/list_commands.py" />
   <source>Remove the claims</source>
   <translation>Вилучити твердження</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Select the sentence, or one more</source>
   <translation>Виділити речення або ще одне</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Make the selection a claim</source>
   <translation>Зробити виділене твердженням</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Make the sentence a claim</source>
   <translation>Зробити речення твердженням</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Copy</source>
   <translation>Копіювати</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Drop the selection</source>
   <translation>Зняти виділення</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Accept, go on</source>
   <translation>Прийняти й далі</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Dismiss the suggestion</source>
   <translation>Відхилити пропозицію</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Accept all direct quotes</source>
   <translation>Прийняти всі прямі цитати</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Done with the claim, go on</source>
   <translation>Твердження готове, далі</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>The selection names a person</source>
   <translation>Виділене — ім’я особи</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>The selection names an organisation</source>
   <translation>Виділене — назва організації</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>The selection names a state or place</source>
   <translation>Виділене — назва держави чи місця</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>The selection names a group</source>
   <translation>Виділене — назва групи</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>About…</source>
   <translation>Про кого…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Said to…</source>
   <translation>Кому…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Via…</source>
   <translation>Хто передає…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Cites…</source>
   <translation>Кого цитує…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>The selected words: %s</source>
   <translation>Виділене: %s</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>The selected words are the cue</source>
   <translation>Виділене — ремарка</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>The name here says it</source>
   <translation>Це ім’я: хто каже</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>It is about the name here</source>
   <translation>Це ім’я: про кого</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>It is said to the name here</source>
   <translation>Це ім’я: кому</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>It comes via the name here</source>
   <translation>Це ім’я: хто передає</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>It cites the name here</source>
   <translation>Це ім’я: кого цитує</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Who is named here…</source>
   <translation>Кого тут названо…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Claim with a code…</source>
   <translation>Твердження з кодом…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Form…</source>
   <translation>Форма…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Note…</source>
   <translation>Нотатка…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Date said…</source>
   <translation>Коли сказано…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Next claim or suggestion</source>
   <translation>Наступне твердження чи пропозиція</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Previous claim or suggestion</source>
   <translation>Попереднє твердження чи пропозиція</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>End a word later</source>
   <translation>Кінець на слово далі</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>End a word earlier</source>
   <translation>Кінець на слово раніше</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Begin a word later</source>
   <translation>Початок на слово далі</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Begin a word earlier</source>
   <translation>Початок на слово раніше</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Duplicate the claim</source>
   <translation>Дублювати твердження</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Merge with the next claim</source>
   <translation>Об’єднати з наступним твердженням</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Split at the caret</source>
   <translation>Розділити біля курсора</translation>
  </message>
  <message>
   <location filename="../../gui/commands/reading_commands.py" />
   <source>Remove the claim</source>
   <translation>Вилучити твердження</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Open…</source>
   <translation>Відкрити…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>New project…</source>
   <translation>Новий проєкт…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Save a copy…</source>
   <translation>Зберегти копію…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Save a copy without history…</source>
   <translation>Зберегти копію без історії…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Backups…</source>
   <translation>Резервні копії…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Export project as CSV…</source>
   <translation>Експортувати проєкт у CSV…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Import codebook…</source>
   <translation>Імпортувати кодову книгу…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Export codebook…</source>
   <translation>Експортувати кодову книгу…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Rename project…</source>
   <translation>Перейменувати проєкт…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Quit</source>
   <translation>Вийти</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Undo</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Redo</source>
   <translation>Повторити</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>History…</source>
   <translation>Історія…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Forget history…</source>
   <translation>Стерти історію…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Paste an article</source>
   <translation>Вставити статтю</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Find in the article…</source>
   <translation>Пошук у статті…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Next hit</source>
   <translation>Наступний збіг</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Previous hit</source>
   <translation>Попередній збіг</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Settings…</source>
   <translation>Налаштування…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Article details…</source>
   <translation>Відомості про статтю…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Mark as read</source>
   <translation>Позначити прочитаною</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Mark as unread</source>
   <translation>Позначити непрочитаною</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Next article</source>
   <translation>Наступна стаття</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Previous article</source>
   <translation>Попередня стаття</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Dim the paragraph, or bring it back</source>
   <translation>Приглушити абзац або повернути</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Analyse again</source>
   <translation>Проаналізувати знову</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Remove article</source>
   <translation>Вилучити статтю</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Claims panel</source>
   <translation>Панель тверджень</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Review panel</source>
   <translation>Панель розгляду</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Actors panel</source>
   <translation>Панель акторів</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Codebook panel</source>
   <translation>Панель кодів</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Larger text</source>
   <translation>Більший текст</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Smaller text</source>
   <translation>Менший текст</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Normal text size</source>
   <translation>Звичайний розмір тексту</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Search every article</source>
   <translation>Пошук у всіх статтях</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>What lies here</source>
   <translation>Що тут</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Text alone, and back</source>
   <translation>Сховати або показати панелі</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Next pane</source>
   <translation>Наступна область</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Previous pane</source>
   <translation>Попередня область</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Do anything…</source>
   <translation>Будь-яка дія…</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Menu</source>
   <translation>Меню</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Appearance: as the system</source>
   <translation>Оформлення: як у системі</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Appearance: light</source>
   <translation>Оформлення: світле</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Appearance: sepia</source>
   <translation>Оформлення: сепія</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Appearance: dark</source>
   <translation>Оформлення: темне</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Appearance: high contrast</source>
   <translation>Оформлення: високий контраст</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>All keys</source>
   <translation>Усі клавіші</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>Show the hints again</source>
   <translation>Знову показати підказки</translation>
  </message>
  <message>
   <location filename="../../gui/commands/window_commands.py" />
   <source>About Sayso</source>
   <translation>Про Sayso</translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <source>The codebook “{name}” cannot be read: {reason}.</source>
   <translation>Кодову книгу «{name}» не вдалося прочитати: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <location filename="../../annotation/importing/codebook.py" />
   <location filename="../../annotation/store/connection.py" />
   <source>Choose another file.</source>
   <translation>Виберіть інший файл.</translation>
  </message>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <source>“{name}” is not a codebook: {reason}.</source>
   <translation>«{name}» — не кодова книга: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <source>Choose a TOML file.</source>
   <translation>Виберіть файл TOML.</translation>
  </message>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <source>“{file}” is not a codebook: its codes are no list.</source>
   <translation>«{file}» — не кодова книга: її коди не складають списку.</translation>
  </message>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <source>Write each as [[code]].</source>
   <translation>Записуйте кожен як [[code]].</translation>
  </message>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <source>A code in “{file}” has no name.</source>
   <translation>Один із кодів у «{file}» не має назви.</translation>
  </message>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <source>Give each code a name.</source>
   <translation>Дайте назву кожному коду.</translation>
  </message>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <source>“{name}” in “{file}” has the digit {digit}.</source>
   <translation>«{name}» у «{file}» має цифру {digit}.</translation>
  </message>
  <message>
   <location filename="../../annotation/codebooks.py" />
   <source>Use 1 to 9.</source>
   <translation>Допустимі від 1 до 9.</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>“{words}” names no year of four digits.</source>
   <translation>У «{words}» немає року з чотирьох цифр.</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>Write it as 2026-01-25, 25 Jan 2026, January 2026 or 2026.</source>
   <translation>Пишіть так: 25.01.2026, 25 січ. 2026, січень 2026 або 2026.</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>“{iso}” is no date.</source>
   <translation>«{iso}» — не дата.</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>There is no date “{written}”.</source>
   <translation>Дати «{written}» не існує.</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>“{written}” does not say which number is the year.</source>
   <translation>Із «{written}» не видно, яке число є роком.</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>“{written}” can be {one} {month} or {two} {other}.</source>
   <translation>«{written}» — це або {one} {month}, або {two} {other}.</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>Write {year}-{month_number:02}-{one:02}, say.</source>
   <translation>Напишіть, наприклад, {year}-{month_number:02}-{one:02}.</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>“{words}” is no date.</source>
   <translation>«{words}» — не дата.</translation>
  </message>
  <message>
   <location filename="../../annotation/export/codebook.py" />
   <source>“{name}” could not be written: {reason}.</source>
   <translation>«{name}» не вдалося записати: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/export/codebook.py" />
   <source>Choose another folder, or make room there.</source>
   <translation>Виберіть іншу теку або звільніть там місце.</translation>
  </message>
  <message>
   <location filename="../../annotation/export/package.py" />
   <source>In {folder} there is already: {names}.</source>
   <translation>У теці {folder} вже є: {names}.</translation>
  </message>
  <message>
   <location filename="../../annotation/export/package.py" />
   <source>Nothing was written. Choose another folder, or let them be replaced (--overwrite).</source>
   <translation>Нічого не записано. Виберіть іншу теку або дозвольте заміну (--overwrite).</translation>
  </message>
  <message>
   <location filename="../../annotation/export/package.py" />
   <source>The project could not be read: {reason}.</source>
   <translation>Проєкт не вдалося прочитати: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/export/package.py" />
   <source>Nothing was written. Close other programs that use it, and export again.</source>
   <translation>Нічого не записано. Закрийте інші програми, що ним користуються, й експортуйте знову.</translation>
  </message>
  <message>
   <location filename="../../annotation/export/package.py" />
   <source>{file} could not be written: {reason}.</source>
   <translation>Не вдалося записати {file}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/export/package.py" />
   <source>Choose another folder, or make room there, and export again.</source>
   <translation>Виберіть іншу теку або звільніть там місце й експортуйте знову.</translation>
  </message>
  <message>
   <location filename="../../annotation/files.py" />
   <source>the disk is full</source>
   <translation>диск заповнено</translation>
  </message>
  <message>
   <location filename="../../annotation/files.py" />
   <source>the disk quota is used up</source>
   <translation>дискову квоту вичерпано</translation>
  </message>
  <message>
   <location filename="../../annotation/files.py" />
   <source>the file grew larger than is allowed here</source>
   <translation>файл перевищив дозволений тут розмір</translation>
  </message>
  <message>
   <location filename="../../annotation/files.py" />
   <source>it may not be written</source>
   <translation>немає прав на запис</translation>
  </message>
  <message>
   <location filename="../../annotation/files.py" />
   <source>the disk is read-only</source>
   <translation>диск доступний лише для читання</translation>
  </message>
  <message>
   <location filename="../../annotation/files.py" />
   <source>its folder is not there</source>
   <translation>його теки немає</translation>
  </message>
  <message>
   <location filename="../../annotation/files.py" />
   <source>a part of its path is no folder</source>
   <translation>частина шляху — не тека</translation>
  </message>
  <message>
   <location filename="../../annotation/files.py" />
   <source>a folder of that name is there</source>
   <translation>там є тека з такою назвою</translation>
  </message>
  <message>
   <location filename="../../annotation/files.py" />
   <source>its name is too long</source>
   <translation>назва задовга</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/codebook.py" />
   <source>“{name}” is too large for a codebook.</source>
   <translation>«{name}» завеликий файл для кодової книги.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/codebook.py" />
   <source>Split it.</source>
   <translation>Розділіть його.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/codebook.py" />
   <location filename="../../annotation/importing/formats.py" />
   <source>“{name}” cannot be read: {reason}.</source>
   <translation>«{name}» не вдалося прочитати: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/codebook.py" />
   <source>“{name}” holds no codes.</source>
   <translation>У «{name}» немає кодів.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/codebook.py" />
   <source>“{name}” holds more than {most} codes.</source>
   <translation>У «{name}» забагато кодів: найбільше може бути {most}.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/codebook.py" />
   <source>Line {line} of “{name}” cannot be read: a quotation mark is missing there or too many.</source>
   <translation>Рядок {line} у «{name}» не вдалося прочитати: там бракує лапки або є зайва.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/codebook.py" />
   <source>Mend the line, or save the table as CSV again.</source>
   <translation>Виправте рядок або збережіть таблицю як CSV ще раз.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/codebook.py" />
   <source>Line {line} of “{name}” does not say which column holds the names.</source>
   <translation>Із рядка {line} у «{name}» не видно, у якому стовпці назви.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/codebook.py" />
   <source>Name them in its first line: name, parent, color, digit, description.</source>
   <translation>Назвіть їх у першому рядку: name, parent, color, digit, description.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/encodings.py" />
   <source>It is not a text file: it holds bytes that no text has.</source>
   <translation>Це не текстовий файл: у ньому є байти, яких у тексті не буває.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/encodings.py" />
   <source>Save it as plain text and open that file.</source>
   <translation>Збережіть його як звичайний текст і відкрийте той файл.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/encodings.py" />
   <source>There is no encoding “{encoding}”.</source>
   <translation>Кодування «{encoding}» не існує.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/encodings.py" />
   <source>Choose one from the list.</source>
   <translation>Виберіть зі списку.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/encodings.py" />
   <source>The text is not in {encoding}.</source>
   <translation>Текст не в кодуванні {encoding}.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/encodings.py" />
   <source>Choose another encoding.</source>
   <translation>Виберіть інше кодування.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>“{name}” cannot be read. {message}</source>
   <translation>«{name}» не вдалося прочитати. {message}</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>“{name}” is empty.</source>
   <translation>Файл «{name}» порожній.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>Open a file that holds an article's text.</source>
   <translation>Відкрийте файл із текстом статті.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>The clipboard holds no text.</source>
   <translation>У буфері обміну немає тексту.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>Copy an article's text and paste it again.</source>
   <translation>Скопіюйте текст статті й вставте ще раз.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>“{name}” is a folder.</source>
   <translation>«{name}» — це тека.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>Open the files in it.</source>
   <translation>Відкрийте файли з неї.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>“{name}” is not a file that holds text.</source>
   <translation>«{name}» — не файл із текстом.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>Open a text file.</source>
   <translation>Відкрийте текстовий файл.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>“{name}” is not there.</source>
   <translation>Файлу «{name}» немає.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>It may have been moved or renamed: look for it and open it again.</source>
   <translation>Можливо, його переміщено чи перейменовано: знайдіть його й відкрийте знову.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>You may not read “{name}”.</source>
   <translation>Немає прав на читання «{name}».</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>Change its permissions, or copy it to another folder.</source>
   <translation>Змініть права доступу або скопіюйте файл до іншої теки.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>Copy it to another folder and open it there.</source>
   <translation>Скопіюйте його до іншої теки й відкрийте там.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>“{name}” is larger than {size} MB.</source>
   <translation>«{name}» має понад {size} МБ.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>Split it: each article is a text of its own.</source>
   <translation>Розділіть на частини: кожна стаття — окремий текст.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>“{name}” is a database, not an article.</source>
   <translation>«{name}» — база даних, а не стаття.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>If it is a Sayso project, use File › Open project.</source>
   <translation>Якщо це проєкт Sayso, скористайтеся меню Файл › Відкрити.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>“{name}” is {kind}, which Sayso does not read yet.</source>
   <translation>«{name}» — {kind}, а таких файлів Sayso ще не читає.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>Save its text as plain text (.txt) and open that file.</source>
   <translation>Збережіть текст як звичайний (.txt) і відкрийте той файл.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/qdc.py" />
   <source>Line {line} of “{name}” is no XML: {reason}.</source>
   <translation>Рядок {line} у «{name}» — не XML: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/qdc.py" />
   <source>Export the codebook again, as REFI-QDA or as CSV.</source>
   <translation>Експортуйте кодову книгу ще раз, як REFI-QDA або CSV.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/qdc.py" />
   <source>“{name}” is XML, but no codebook.</source>
   <translation>«{name}» — XML, але не кодова книга.</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/qdc.py" />
   <source>Line {line} of “{name}” names a document type, which no codebook needs.</source>
   <translation>Рядок {line} у «{name}» задає тип документа, якого кодова книга не потребує.</translation>
  </message>
  <message>
   <location filename="../../annotation/names.py" />
   <source>A name cannot be empty.</source>
   <translation>Ім’я не може бути порожнім.</translation>
  </message>
  <message>
   <location filename="../../annotation/names.py" />
   <location filename="../../annotation/operations/articles.py" />
   <source>Type one, or press Esc.</source>
   <translation>Впишіть його або натисніть Esc.</translation>
  </message>
  <message>
   <location filename="../../annotation/names.py" />
   <source>A name cannot hold “|”: it joins values in the tables.</source>
   <translation>Ім’я не може містити «|»: цей знак з’єднує значення в таблицях.</translation>
  </message>
  <message>
   <location filename="../../annotation/names.py" />
   <source>Use “/” instead.</source>
   <translation>Замість нього пишіть «/».</translation>
  </message>
  <message>
   <location filename="../../annotation/nlp/client.py" />
   <source>No spaCy pipeline for this language is installed.</source>
   <translation>Модель spaCy для цієї мови не встановлено.</translation>
  </message>
  <message>
   <location filename="../../annotation/nlp/client.py" />
   <location filename="../../annotation/nlp/worker.py" />
   <source>To get one: {install_hint}</source>
   <translation>Щоб її встановити: {install_hint}</translation>
  </message>
  <message>
   <location filename="../../annotation/nlp/client.py" />
   <source>The analysis ended unexpectedly.</source>
   <translation>Аналіз несподівано обірвався.</translation>
  </message>
  <message>
   <location filename="../../annotation/nlp/client.py" />
   <source>Try it again; the articles are as they were.</source>
   <translation>Спробуйте ще раз; статті не змінилися.</translation>
  </message>
  <message>
   <location filename="../../annotation/nlp/worker.py" />
   <source>The pipeline {name} cannot be loaded ({reason}).</source>
   <translation>Не вдалося завантажити модель {name} ({reason}).</translation>
  </message>
  <message>
   <location filename="../../annotation/nlp/worker.py" />
   <source>The pipeline {name} is not installed.</source>
   <translation>Модель {name} не встановлено.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>This is no id of Wikidata.</source>
   <translation>Це не ідентифікатор Wikidata.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>It is a Q and a number, as in Q42.</source>
   <translation>Це Q і число, наприклад Q42.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>An actor cannot be affiliated with itself.</source>
   <translation>Актор не може бути афілійований із самим собою.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>Choose another organisation.</source>
   <translation>Виберіть іншу організацію.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>There is another affiliation with this organisation that begins then.</source>
   <translation>Уже є інша афіліація з цією організацією, що починається тоді ж.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>Change that one.</source>
   <translation>Змініть її.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>The affiliation would end before it begins.</source>
   <translation>Афіліація закінчилася б раніше, ніж почалася.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>Check the two dates.</source>
   <translation>Перевірте обидві дати.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>An actor cannot be merged with itself.</source>
   <translation>Актора не можна об’єднати із самим собою.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <location filename="../../annotation/operations/codes.py" />
   <source>Choose another one.</source>
   <translation>Виберіть іншого.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>The actor no longer goes by this name.</source>
   <translation>Це ім’я більше не належить акторові.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <location filename="../../annotation/operations/claims.py" />
   <location filename="../../annotation/operations/claims_together.py" />
   <location filename="../../annotation/store/articles.py" />
   <source>Undo brings it back.</source>
   <translation>Скасування його поверне.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>An actor cannot differ from itself.</source>
   <translation>Актор не може відрізнятися від самого себе.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>“{name}” holds the same text as “{title}”.</source>
   <translation>«{name}» містить той самий текст, що й «{title}».</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>It was not added again.</source>
   <translation>Удруге його не додано.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>The text cannot be read again: claims stand on it.</source>
   <translation>Текст не можна перечитати: на ньому є твердження.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>Add the file once more as another article.</source>
   <translation>Додайте файл ще раз як іншу статтю.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>A title cannot be empty.</source>
   <translation>Заголовок не може бути порожнім.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claim_shapes.py" />
   <source>These claims cannot be merged.</source>
   <translation>Ці твердження не можна об’єднати.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claim_shapes.py" />
   <source>Choose two claims of one article.</source>
   <translation>Виберіть два твердження з однієї статті.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claim_shapes.py" />
   <source>The caret is outside the claim.</source>
   <translation>Курсор — поза твердженням.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claim_shapes.py" />
   <source>Click between the two words where it is to be divided.</source>
   <translation>Клацніть між двома словами, де його треба розділити.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claim_shapes.py" />
   <source>The caret is at the edge of the claim.</source>
   <translation>Курсор — на краю твердження.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>There are no words in this selection.</source>
   <translation>У виділеному немає слів.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>Drag over the words that make the claim.</source>
   <translation>Виділіть слова, з яких складається твердження.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>This claim is gone.</source>
   <translation>Цього твердження вже немає.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <location filename="../../annotation/operations/claims_together.py" />
   <source>This code is gone.</source>
   <translation>Цього коду вже немає.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <location filename="../../annotation/operations/claims_together.py" />
   <source>This actor is gone.</source>
   <translation>Цього актора вже немає.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>“{name}” is retired and takes no key.</source>
   <translation>Код «{name}» в архіві й не може мати клавіші.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>Bring it back first.</source>
   <translation>Спершу поверніть його.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>“{name}” cannot go under itself.</source>
   <translation>«{name}» не можна підпорядкувати самому собі.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>Choose another place.</source>
   <translation>Виберіть інше місце.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>A code cannot be merged with itself.</source>
   <translation>Код не можна об’єднати із самим собою.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>A code needs a name.</source>
   <translation>Код мусить мати назву.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>Type a few words, best a proposition.</source>
   <translation>Впишіть кілька слів, найкраще — тезу.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>A code's name cannot hold “|”, which stands between values in the tables.</source>
   <translation>Назва коду не може містити «|»: цей знак розділяє значення в таблицях.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>Use a dash.</source>
   <translation>Поставте тире.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>A code's name is one line.</source>
   <translation>Назва коду — це один рядок.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>Put the rest into its description.</source>
   <translation>Решту напишіть в описі.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>“{color}” is no colour of the palette.</source>
   <translation>Кольору «{color}» немає в палітрі.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>Choose one of the palette.</source>
   <translation>Виберіть колір із палітри.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>{digit} cannot be a code's key.</source>
   <translation>{digit} не може бути клавішею коду.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>Use a digit from 1 to 9.</source>
   <translation>Виберіть цифру від 1 до 9.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>This code is no longer in the codebook.</source>
   <translation>Цього коду вже немає в кодовій книзі.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <location filename="../../annotation/project.py" />
   <source>Choose another.</source>
   <translation>Виберіть інший.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>A codebook has {most} levels at most.</source>
   <translation>Рівнів у кодовій книзі не може бути більше ніж {most}.</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>Choose a place higher up.</source>
   <translation>Виберіть місце вище.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>“{file}” is open for reading only.</source>
   <translation>«{file}» відкрито лише для читання.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Save a copy to change it.</source>
   <translation>Щоб вносити зміни, збережіть копію.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>The disk is full: the last change to “{name}” was not saved and was taken back.</source>
   <translation>Диск заповнено: останню зміну в «{name}» не збережено й відкликано.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Free some space and do it again.</source>
   <translation>Звільніть місце й повторіть.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Another program is writing to “{name}”: the change was not made.</source>
   <translation>У «{name}» зараз пише інша програма: зміну не внесено.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Close it there and do it again.</source>
   <translation>Закрийте його там і повторіть.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>“{name}” can no longer be written: the change was taken back.</source>
   <translation>У «{name}» більше не можна писати: зміну відкликано.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Check the file's permissions.</source>
   <translation>Перевірте права доступу до файлу.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>The last change to “{name}” was not saved and was taken back: {reason}.</source>
   <translation>Останню зміну в «{name}» не збережено й відкликано: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Check the disk and do it again.</source>
   <translation>Перевірте диск і повторіть.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>“{file}” is of an older Sayso and lies where it cannot be changed.</source>
   <translation>«{file}» створено старішою версією Sayso і лежить там, де його не можна змінити.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Copy it to a folder of yours and open the copy.</source>
   <translation>Скопіюйте його до своєї теки й відкрийте копію.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <location filename="../../gui/save_place.py" />
   <source>There is already a file “{file}”.</source>
   <translation>Файл «{file}» уже існує.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <location filename="../../gui/save_place.py" />
   <source>Choose another name.</source>
   <translation>Виберіть іншу назву.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>The folder “{folder}” cannot be made: {reason}.</source>
   <translation>Не вдалося створити теку «{folder}»: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>The folder “{folder}” cannot be written.</source>
   <translation>У теку «{folder}» не можна писати.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Choose another folder.</source>
   <translation>Виберіть іншу теку.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>The project cannot be made in “{folder}”: {reason}.</source>
   <translation>Не вдалося створити проєкт у «{folder}»: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>“{file}” is open in another Sayso window.</source>
   <translation>«{file}» відкрито в іншому вікні Sayso.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Go on there, or close it first.</source>
   <translation>Продовжуйте там або спершу закрийте його.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>“{file}” cannot be locked: {reason}.</source>
   <translation>«{file}» не вдалося заблокувати: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/project.py" />
   <source>Check the folder {folder}.</source>
   <translation>Перевірте теку {folder}.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/articles.py" />
   <source>This article is gone.</source>
   <translation>Цієї статті вже немає.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/backup.py" />
   <source>No backup could be made in {folder}: {reason}.</source>
   <translation>Не вдалося створити резервну копію в {folder}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/backup.py" />
   <source>Check that folder.</source>
   <translation>Перевірте цю теку.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/backup.py" />
   <source>The copy {name} is not sound.</source>
   <translation>Копія {name} пошкоджена.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/backup.py" />
   <source>Check the disk.</source>
   <translation>Перевірте диск.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/backup.py" />
   <source>No copy could be made in {folder}: {reason}.</source>
   <translation>Не вдалося створити копію в {folder}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/backup.py" />
   <source>Free some space there, or choose another folder.</source>
   <translation>Звільніть там місце або виберіть іншу теку.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/backup.py" />
   <source>The backup could not be put back: {reason}.</source>
   <translation>Не вдалося відновити резервну копію: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/backup.py" />
   <source>Nothing was changed.</source>
   <translation>Нічого не змінено.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>“{name}” was left in the middle of a change, and lies where it cannot be mended.</source>
   <translation>«{name}» лишився посеред зміни й лежить там, де його не можна виправити.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>Copy it, with the file of the same name and “-journal”, to a folder of yours.</source>
   <translation>Скопіюйте його до своєї теки разом з однойменним файлом «-journal».</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>“{name}” is not a project of Sayso, or it is damaged.</source>
   <translation>«{name}» — не проєкт Sayso або файл пошкоджено.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>Choose another file, or restore a backup.</source>
   <translation>Виберіть інший файл або відновіть резервну копію.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>“{name}” cannot be opened: {reason}.</source>
   <translation>«{name}» не вдалося відкрити: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>Check that the file and its folder can be read.</source>
   <translation>Перевірте, чи можна читати файл і його теку.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>“{name}” is empty (0 bytes): there is no project in it.</source>
   <translation>Файл «{name}» порожній (0 байтів): проєкту в ньому немає.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>“{name}” is not a project of Sayso: it holds something else than a database.</source>
   <translation>«{name}» — не проєкт Sayso: у ньому не база даних.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>Open the project's file, or add this one as an article.</source>
   <translation>Відкрийте файл проєкту або додайте цей як статтю.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>“{name}” is a database, but not a project of Sayso.</source>
   <translation>«{name}» — база даних, але не проєкт Sayso.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>“{name}” was written by a newer Sayso (schema {version}; this one knows {schema_version}).</source>
   <translation>«{name}» записано новішою версією Sayso (схема {version}; ця знає {schema_version}).</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>Install the newest Sayso to open it.</source>
   <translation>Щоб відкрити його, встановіть найновішу версію Sayso.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>“{name}” is cut short: {there} of {all} bytes are there.</source>
   <translation>«{name}» обрізано: є лише {there} з {all} байтів.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>Restore a backup of it.</source>
   <translation>Відновіть його резервну копію.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>There is no file “{file}” in {folder}.</source>
   <translation>Файлу «{file}» немає в теці {folder}.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>“{file}” cannot be read: {reason}.</source>
   <translation>«{file}» не вдалося прочитати: {reason}.</translation>
  </message>
  <message>
   <location filename="../../annotation/store/connection.py" />
   <source>Check its permissions.</source>
   <translation>Перевірте права доступу.</translation>
  </message>
  <message>
   <location filename="../../gui/export/work.py" />
   <source>The project cannot be read now: {reason}.</source>
   <translation>Проєкт зараз не вдається прочитати: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gui/export/work.py" />
   <location filename="../../gui/library/panel.py" />
   <source>Try again.</source>
   <translation>Спробуйте ще раз.</translation>
  </message>
  <message>
   <location filename="../../gui/library/panel.py" />
   <source>The articles cannot be searched now: {reason}.</source>
   <translation>Пошук у статтях зараз неможливий: {reason}.</translation>
  </message>
 </context>
 <context>
  <name>formats</name>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>a Word document</source>
   <translation>документ Word</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>an OpenDocument text</source>
   <translation>текст OpenDocument</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>a rich text file</source>
   <translation>файл RTF</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>a PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>an EPUB book</source>
   <translation>книга EPUB</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>a web page</source>
   <translation>вебсторінка</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>a table</source>
   <translation>таблиця</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>a packed file</source>
   <translation>архів</translation>
  </message>
  <message>
   <location filename="../../annotation/importing/formats.py" />
   <source>the pasted text</source>
   <translation>вставлений текст</translation>
  </message>
 </context>
 <context>
  <name>months</name>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>January</source>
   <translation>січня</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>February</source>
   <translation>лютого</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>March</source>
   <translation>березня</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>April</source>
   <translation>квітня</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>May</source>
   <translation>травня</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>June</source>
   <translation>червня</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>July</source>
   <translation>липня</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>August</source>
   <translation>серпня</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>September</source>
   <translation>вересня</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>October</source>
   <translation>жовтня</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>November</source>
   <translation>листопада</translation>
  </message>
  <message>
   <location filename="../../annotation/dates.py" />
   <source>December</source>
   <translation>грудня</translation>
  </message>
 </context>
 <context>
  <name>steps</name>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <location filename="../../annotation/operations/claims.py" />
   <location filename="../../annotation/operations/mentions.py" />
   <source>add actor</source>
   <translation>додавання актора</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>edit actor</source>
   <translation>зміна актора</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>add alias</source>
   <translation>додавання імені</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>remove alias</source>
   <translation>вилучення імені</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>set affiliation</source>
   <translation>зазначення афіліації</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>date affiliation</source>
   <translation>датування афіліації</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>remove affiliation</source>
   <translation>вилучення афіліації</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>merge actors</source>
   <translation>об’єднання акторів</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>split off name</source>
   <translation>відокремлення імені</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>tell actors apart</source>
   <translation>розрізнення акторів</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>accept actors</source>
   <translation>прийняття акторів</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>accept actor</source>
   <translation>прийняття актора</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <source>dismiss actor</source>
   <translation>відхилення актора</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/actors.py" />
   <location filename="../../annotation/operations/claims.py" />
   <source>remove actor</source>
   <translation>вилучення актора</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/analysis.py" />
   <source>analyse</source>
   <translation>аналіз</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>add article</source>
   <translation>додавання статті</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>read article again</source>
   <translation>перечитування статті</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>edit article</source>
   <translation>зміна відомостей про статтю</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>mark article</source>
   <translation>позначення статті</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>remove article</source>
   <translation>вилучення статті</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>bring passage back</source>
   <translation>повернення уривка</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/articles.py" />
   <source>dim passage</source>
   <translation>приглушення уривка</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claim_shapes.py" />
   <source>duplicate claim</source>
   <translation>дублювання твердження</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claim_shapes.py" />
   <source>merge claims</source>
   <translation>об’єднання тверджень</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claim_shapes.py" />
   <source>split claim</source>
   <translation>поділ твердження</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <location filename="../../annotation/operations/claims_together.py" />
   <source>set speaker</source>
   <translation>зазначення мовця</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>set about</source>
   <translation>зазначення, про кого йдеться</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>set addressee</source>
   <translation>зазначення адресата</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>set via</source>
   <translation>зазначення, хто передає</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>set cites</source>
   <translation>зазначення, кого цитують</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>remove speaker</source>
   <translation>вилучення мовця</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>remove about</source>
   <translation>вилучення того, про кого йдеться</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>remove addressee</source>
   <translation>вилучення адресата</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>remove via</source>
   <translation>вилучення того, хто передає</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>remove cites</source>
   <translation>вилучення того, кого цитують</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>tag claim</source>
   <translation>позначення твердження</translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotation/operations/claims.py" />
   <source>remove %n claims</source>
   <translation>
    <numerusform>вилучення %n твердження</numerusform>
    <numerusform>вилучення %n тверджень</numerusform>
    <numerusform>вилучення %n тверджень</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>remove claim</source>
   <translation>вилучення твердження</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <location filename="../../annotation/operations/claims_together.py" />
   <location filename="../../annotation/operations/codes.py" />
   <source>remove code</source>
   <translation>вилучення коду</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <location filename="../../annotation/operations/claims_together.py" />
   <location filename="../../annotation/operations/codes.py" />
   <source>add code</source>
   <translation>додавання коду</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <location filename="../../annotation/operations/claims_together.py" />
   <source>set stance</source>
   <translation>зазначення позиції</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>set stance of code</source>
   <translation>зазначення позиції щодо коду</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>set form</source>
   <translation>зазначення форми</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>set date said</source>
   <translation>зазначення дати</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>edit note</source>
   <translation>зміна нотатки</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>set cue</source>
   <translation>зазначення ремарки</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>add passage</source>
   <translation>додавання уривка</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims.py" />
   <source>move passage</source>
   <translation>зсув меж уривка</translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotation/operations/claims_together.py" />
   <source>code %n claims</source>
   <translation>
    <numerusform>кодування %n твердження</numerusform>
    <numerusform>кодування %n тверджень</numerusform>
    <numerusform>кодування %n тверджень</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotation/operations/claims_together.py" />
   <source>take code off %n claims</source>
   <translation>
    <numerusform>зняття коду з %n твердження</numerusform>
    <numerusform>зняття коду з %n тверджень</numerusform>
    <numerusform>зняття коду з %n тверджень</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotation/operations/claims_together.py" />
   <source>recode %n claims</source>
   <translation>
    <numerusform>перекодування %n твердження</numerusform>
    <numerusform>перекодування %n тверджень</numerusform>
    <numerusform>перекодування %n тверджень</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../annotation/operations/claims_together.py" />
   <source>replace code</source>
   <translation>заміна коду</translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotation/operations/claims_together.py" />
   <source>set stance of %n claims</source>
   <translation>
    <numerusform>зазначення позиції %n твердження</numerusform>
    <numerusform>зазначення позиції %n тверджень</numerusform>
    <numerusform>зазначення позиції %n тверджень</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotation/operations/claims_together.py" />
   <source>set speaker of %n claims</source>
   <translation>
    <numerusform>зазначення мовця %n твердження</numerusform>
    <numerusform>зазначення мовця %n тверджень</numerusform>
    <numerusform>зазначення мовця %n тверджень</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../annotation/operations/coders.py" />
   <source>rename coder</source>
   <translation>зміна імені кодувальника</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/coders.py" />
   <source>rename project</source>
   <translation>перейменування проєкту</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>edit code</source>
   <translation>зміна коду</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>move code</source>
   <translation>переміщення коду</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>merge codes</source>
   <translation>об’єднання кодів</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>bring back code</source>
   <translation>повернення коду</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>retire code</source>
   <translation>архівування коду</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>add codebook</source>
   <translation>додавання кодової книги</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>import codebook</source>
   <translation>імпорт кодової книги</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>rename code</source>
   <translation>перейменування коду</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>recolour code</source>
   <translation>зміна кольору коду</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>set code's digit</source>
   <translation>зміна клавіші коду</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/codes.py" />
   <source>describe code</source>
   <translation>опис коду</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/mentions.py" />
   <source>change label</source>
   <translation>зміна виду імені</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/mentions.py" />
   <source>reject name</source>
   <translation>відхилення імені</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/mentions.py" />
   <source>link name</source>
   <translation>прив’язка імені</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/mentions.py" />
   <source>mark name</source>
   <translation>позначення імені</translation>
  </message>
  <message>
   <location filename="../../annotation/operations/suggestions.py" />
   <source>accept suggestion</source>
   <translation>прийняття пропозиції</translation>
  </message>
  <message numerus="yes">
   <location filename="../../annotation/operations/suggestions.py" />
   <source>accept %n suggestions</source>
   <translation>
    <numerusform>прийняття %n пропозиції</numerusform>
    <numerusform>прийняття %n пропозицій</numerusform>
    <numerusform>прийняття %n пропозицій</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../annotation/operations/suggestions.py" />
   <source>dismiss suggestion</source>
   <translation>відхилення пропозиції</translation>
  </message>
 </context>
</TS>
