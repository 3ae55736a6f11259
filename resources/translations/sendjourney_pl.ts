<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en_GB">
<context>
    <name>Actor</name>
    <message>
        <source>Everyone who was asked for advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NHS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Tribunal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council</source>
        <translation type="unfinished">Urząd (council)</translation>
    </message>
    <message>
        <source>The mediation adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation you wrote to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school or college</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school&apos;s governors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressBox</name>
    <message>
        <source>Write the postcode as {postcode}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Addressee</name>
    <message>
        <source>The SENCO at school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SEND team of the new council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council’s SEND team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council’s complaints team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council’s information team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service that was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your caseworker at the council</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdultLifeCard</name>
    <message>
        <source>From Year 9 on a review looks at adult life, too. We do not know {name}&apos;s school year: add the date of birth on the page about {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>Next appointment</source>
        <translation type="unfinished">Następne spotkanie</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation type="unfinished">Jeszcze bez godziny</translation>
    </message>
    <message>
        <source>With {people}</source>
        <translation type="unfinished">Z kim: {people}</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation type="unfinished">Otwórz: {title}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Otwórz</translation>
    </message>
    <message>
        <source>Nothing in the diary yet</source>
        <translation type="unfinished">Terminarz jest jeszcze pusty</translation>
    </message>
    <message>
        <source>Visits, meetings and calls go here</source>
        <translation type="unfinished">Tu są wizyty, spotkania i rozmowy</translation>
    </message>
    <message>
        <source>Add an appointment in the diary</source>
        <translation type="unfinished">Dodaj spotkanie w terminarzu</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation type="unfinished">Dodaj</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Usuń</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual review</source>
        <translation type="unfinished">Doroczny przegląd</translation>
    </message>
    <message>
        <source>Open the link of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, with your questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write questions to ask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentDialog</name>
    <message>
        <source>Add an appointment</source>
        <translation type="unfinished">Dodaj spotkanie</translation>
    </message>
    <message>
        <source>Save this appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At about the same time: {others}. You can still save this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day that is past is fine too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the annual review meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the appointment is for, such as “Eye test”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day of the appointment, like 14 March 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on each line. Begin with a dash if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a video call: the link from the email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example, 2:15pm or quarter past 2. Leave it empty if you do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said what, as far as you remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did anybody promise something?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see this?</source>
        <translation type="unfinished">Kto może to widzieć?</translation>
    </message>
    <message>
        <source>More about this appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, place and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, time and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards: what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wanted to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} and a half hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaQuestion</name>
    <message>
        <source>Where do you live?</source>
        <translation type="unfinished">Gdzie mieszkacie?</translation>
    </message>
    <message>
        <source>So that we can name your council’s team and who gives free advice.</source>
        <translation type="unfinished">Żebyśmy mogli wskazać zespół Waszego urzędu (council) i kto udziela bezpłatnych porad.</translation>
    </message>
    <message>
        <source>Your area</source>
        <translation type="unfinished">Wasza okolica</translation>
    </message>
    <message>
        <source>Please choose one, or press “Skip for now”.</source>
        <translation type="unfinished">Wybierz jedno albo naciśnij „Pomiń na razie”.</translation>
    </message>
</context>
<context>
    <name>Aspect</name>
    <message>
        <source>the date on the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day it was sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>A meeting</source>
        <translation type="unfinished">Spotkanie</translation>
    </message>
    <message>
        <source>Family and friends</source>
        <translation type="unfinished">Rodzina i przyjaciele</translation>
    </message>
    <message>
        <source>For us</source>
        <translation type="unfinished">Dla nas</translation>
    </message>
    <message>
        <source>Hospital and doctors</source>
        <translation type="unfinished">Szpital i lekarze</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Szkoła</translation>
    </message>
    <message>
        <source>The council</source>
        <translation type="unfinished">Urząd (council)</translation>
    </message>
</context>
<context>
    <name>AwaitedKind</name>
    <message>
        <source>A promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report for the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step in law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wait</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AwaitedStrip</name>
    <message>
        <source>What we are waiting for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all, {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all that we are waiting for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>A court&apos;s decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatonLine</name>
    <message>
        <source>Put the dates of {name} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {name} as an earlier caseworker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>We asked for an assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The final plan came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review meeting was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded yet. What has happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one date we can work out who must act, and by when.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BirthQuestion</name>
    <message>
        <source>From this we work out the age, the school year and what comes when.</source>
        <translation type="unfinished">Z tego obliczymy wiek, rok szkolny oraz co i kiedy nastąpi.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Data urodzenia</translation>
    </message>
    <message>
        <source>For example, 5 June 2017 or 5/6/17</source>
        <translation type="unfinished">Po angielsku, na przykład 5 June 2017 albo 5/6/17</translation>
    </message>
    <message>
        <source>Please write the date of birth, or press “Skip for now”.</source>
        <translation type="unfinished">Wpisz datę urodzenia albo naciśnij „Pomiń na razie”.</translation>
    </message>
    <message>
        <source>When was {name} born?</source>
        <translation type="unfinished">{name}: kiedy data urodzenia?</translation>
    </message>
</context>
<context>
    <name>BlanksDialog</name>
    <message>
        <source>Fill in the blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty what you do not know. It stays a blank in the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseworkerCard</name>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished">Prowadzi sprawę</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation type="unfinished">Od: {day}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished">Otwórz: {name}</translation>
    </message>
    <message>
        <source>No calls or letters noted yet</source>
        <translation type="unfinished">Nie ma jeszcze zapisanych rozmów ani listów</translation>
    </message>
    <message>
        <source>In touch {when}</source>
        <translation type="unfinished">Ostatni kontakt: {when}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Otwórz</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation type="unfinished">Nikogo jeszcze nie podano</translation>
    </message>
    <message>
        <source>Nobody named since {day}</source>
        <translation type="unfinished">Nikogo nie podano od: {day}</translation>
    </message>
    <message>
        <source>Somebody we have no name for</source>
        <translation type="unfinished">Ktoś, kogo imienia nie znamy</translation>
    </message>
    <message>
        <source>The person at the council who looks after the case</source>
        <translation type="unfinished">Osoba w urzędzie (council), która prowadzi sprawę</translation>
    </message>
    <message>
        <source>Add the caseworker</source>
        <translation type="unfinished">Dodaj osobę prowadzącą sprawę</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Dodaj</translation>
    </message>
</context>
<context>
    <name>CaseworkerDatesDialog</name>
    <message>
        <source>The days of a caseworker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an earlier caseworker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the caseworker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the caseworker’s name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this empty if they hold the case still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did you find out?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseworkerDialog</name>
    <message>
        <source>The caseworker has changed</source>
        <translation type="unfinished">Sprawę prowadzi ktoś inny</translation>
    </message>
    <message>
        <source>Name the caseworker</source>
        <translation type="unfinished">Podaj, kto prowadzi sprawę</translation>
    </message>
    <message>
        <source>Who looks after {name}’s case at the council now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the caseworker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the caseworker’s name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody you have written down, or type a new name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the caseworker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do they work?</source>
        <translation type="unfinished">Gdzie pracuje?</translation>
    </message>
    <message>
        <source>Phone number, if you know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email, if you know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you do not know the day, write when you found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day, or “today”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did you find out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this empty if it was the day before. Then there is no gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was the last day of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseworkerEndDialog</name>
    <message>
        <source>The caseworker has left</source>
        <translation type="unfinished">Ta osoba już nie prowadzi sprawy</translation>
    </message>
    <message>
        <source>If nobody has taken over yet, we count the days until somebody does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the caseworker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was the last day of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you do not know it, write when you found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day, or “today”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseworkerPanel</name>
    <message>
        <source>{name}’s caseworker</source>
        <translation type="unfinished">{name}: osoba prowadząca sprawę</translation>
    </message>
    <message>
        <source>Put the dates of {name} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caseworker has changed</source>
        <translation type="unfinished">Sprawę prowadzi ktoś inny</translation>
    </message>
    <message>
        <source>The caseworker has left</source>
        <translation type="unfinished">Ta osoba już nie prowadzi sprawy</translation>
    </message>
    <message>
        <source>Note a call with the caseworker</source>
        <translation type="unfinished">Zapisz rozmowę z osobą prowadzącą sprawę</translation>
    </message>
    <message>
        <source>Note a call</source>
        <translation type="unfinished">Zapisz rozmowę</translation>
    </message>
    <message>
        <source>Since {day}.</source>
        <translation type="unfinished">Od: {day}.</translation>
    </message>
    <message>
        <source>How we know: {words}</source>
        <translation type="unfinished">Skąd wiemy: {words}</translation>
    </message>
    <message>
        <source>The last day is {day}.</source>
        <translation type="unfinished">Ostatni dzień to {day}.</translation>
    </message>
    <message>
        <source>Before that, nobody was named for {days} in all.</source>
        <translation type="unfinished">Wcześniej nikogo nie podano, w sumie: {days}.</translation>
    </message>
    <message>
        <source>We have not noted a call or a meeting yet.</source>
        <translation type="unfinished">Nie ma jeszcze zapisanej rozmowy ani spotkania.</translation>
    </message>
    <message>
        <source>Last in touch {ago}, on {day}.</source>
        <translation type="unfinished">Ostatni kontakt: {ago}, {day}.</translation>
    </message>
    <message>
        <source>It is fair to ask the council who holds {name}’s case, in writing.</source>
        <translation type="unfinished">Masz prawo zapytać urząd na piśmie, kto prowadzi sprawę: {name}.</translation>
    </message>
    <message>
        <source>Nobody is named just now</source>
        <translation type="unfinished">Teraz nikogo nie podano</translation>
    </message>
    <message>
        <source>For {days} now, {span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all, nobody was named for {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child with an EHC plan has a caseworker at the council. If you know who it is for {name}, write it down here.</source>
        <translation type="unfinished">Dziecko z planem EHC ma w urzędzie osobę, która prowadzi sprawę. Jeśli wiesz, kto to jest ({name}), zapisz tutaj.</translation>
    </message>
    <message>
        <source>Who is {name}’s caseworker?</source>
        <translation type="unfinished">{name}: kto prowadzi sprawę?</translation>
    </message>
    <message>
        <source>Ask who it is</source>
        <translation type="unfinished">Zapytaj, kto to jest</translation>
    </message>
    <message>
        <source>Name the caseworker</source>
        <translation type="unfinished">Podaj, kto prowadzi sprawę</translation>
    </message>
    <message>
        <source>All caseworkers so far: {count}</source>
        <translation type="unfinished">Wszystkie osoby prowadzące sprawę: {count}</translation>
    </message>
    <message>
        <source>Add an earlier caseworker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeWordsDialog</name>
    <message>
        <source>Change how the file is protected</source>
        <translation type="unfinished">Zmień ochronę pliku</translation>
    </message>
    <message>
        <source>Choose what opens the file from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies and backups made before today still open in the old way, with the old recovery sheet. The file itself gets a new recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckAnswers</name>
    <message>
        <source>Is this right?</source>
        <translation type="unfinished">Czy to się zgadza?</translation>
    </message>
    <message>
        <source>You can change everything later, too.</source>
        <translation type="unfinished">Wszystko można też zmienić później.</translation>
    </message>
    <message>
        <source>Then ask us {all} questions, one at a time (about {minutes} minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make our file</source>
        <translation type="unfinished">Utwórz nasz plik</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Change: {asked}</source>
        <translation type="unfinished">Zmień: {asked}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Zmień</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation type="unfinished">Zostawione na później</translation>
    </message>
    <message>
        <source>{name}, known as {known_as}</source>
        <translation type="unfinished">{name}, na co dzień {known_as}</translation>
    </message>
    <message>
        <source>The child</source>
        <translation type="unfinished">Dziecko</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">Data urodzenia</translation>
    </message>
    <message>
        <source>Learns at</source>
        <translation type="unfinished">Miejsce nauki</translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished">Okolica</translation>
    </message>
    <message>
        <source>The words: {words}</source>
        <translation type="unfinished">Hasło: {words}</translation>
    </message>
    <message>
        <source>This computer opens it</source>
        <translation type="unfinished">Otwiera go ten komputer</translation>
    </message>
    <message>
        <source>Not protected: anybody can read it</source>
        <translation type="unfinished">Bez ochrony: każdy może przeczytać</translation>
    </message>
    <message>
        <source>What opens the file</source>
        <translation type="unfinished">Co otwiera plik</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation type="unfinished">Gdzie jest trzymany</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>Give it as it is</source>
        <translation type="unfinished">Przekaż tak, jak jest</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation type="unfinished">Wróć do strony</translation>
    </message>
    <message>
        <source>Before it leaves</source>
        <translation type="unfinished">Zanim ją przekażesz</translation>
    </message>
    <message>
        <source>Go on: {way}</source>
        <translation type="unfinished">Dalej: {way}</translation>
    </message>
    <message>
        <source>This says something private</source>
        <translation type="unfinished">Tu jest coś prywatnego</translation>
    </message>
    <message>
        <source>Is this still true?</source>
        <translation type="unfinished">Czy to nadal prawda?</translation>
    </message>
    <message>
        <source>Nothing more to ask</source>
        <translation type="unfinished">Nie ma więcej pytań</translation>
    </message>
    <message>
        <source>You kept something private, and the page says it. What do you want?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked at this for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. Everything on the page has been looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {what} that you kept private: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may only look like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">Usuń to</translation>
    </message>
    <message>
        <source>It may go this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still true</source>
        <translation type="unfinished">Nadal prawda</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished">Zmień to</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished">Pomiń to</translation>
    </message>
    <message>
        <source>Nobody has confirmed it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last looked at on {day}, {ago}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChildButton</name>
    <message>
        <source>{child}. Choose or add a child</source>
        <translation type="unfinished">{child}. Wybierz lub dodaj dziecko</translation>
    </message>
    <message>
        <source>About {child}</source>
        <translation type="unfinished">O dziecku: {child}</translation>
    </message>
    <message>
        <source>Add a brother or sister</source>
        <translation type="unfinished">Dodaj brata lub siostrę</translation>
    </message>
</context>
<context>
    <name>ChildDialog</name>
    <message>
        <source>A brother or sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {child}</source>
        <translation type="unfinished">O dziecku: {child}</translation>
    </message>
    <message>
        <source>Only the name is needed. Leave out what you do not want to write down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doubt} To keep it as it is, press Save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Imię i nazwisko</translation>
    </message>
    <message>
        <source>As it stands on letters.</source>
        <translation type="unfinished">Tak jak w listach urzędowych.</translation>
    </message>
    <message>
        <source>Please write the child’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished">Jak na nie mówicie</translation>
    </message>
    <message>
        <source>What everybody calls them, if it is not the first name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example, she / her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Data urodzenia</translation>
    </message>
    <message>
        <source>For example, 5 June 2017 or 5/6/17</source>
        <translation type="unfinished">Po angielsku, na przykład 5 June 2017 albo 5/6/17</translation>
    </message>
    <message>
        <source>School year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another if the child is taught in a different year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place of learning: nursery, school, college or home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they learn now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken, signed, on a tablet: all of them count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is an interpreter needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom, and in which language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 numbers, on any NHS letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What letters and forms ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished">Okolica</translation>
    </message>
    <message>
        <source>Which council is responsible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: a court order, adopted, looked after by the council.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faith and culture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people should know and respect: food, holidays, words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after the child, by law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see these facts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work it out from the date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} (from the date of birth)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChildForms</name>
    <message>
        <source>Delete everything about {child}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place of learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a place of learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the facts about {child}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {child}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChildPage</name>
    <message>
        <source>Change these facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written down yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Imię i nazwisko</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished">Jak na nie mówicie</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Data urodzenia</translation>
    </message>
    <message>
        <source>School year, as you chose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who {child} is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished">Okolica</translation>
    </message>
    <message>
        <source>What letters and forms ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the NHS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faith and culture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after the child, by law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where {child} learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nursery, school or college: nothing written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Zmień</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Usuń</translation>
    </message>
    <message>
        <source>Add a brother or sister</source>
        <translation type="unfinished">Dodaj brata lub siostrę</translation>
    </message>
    <message>
        <source>Delete everything about {child}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you delete can be brought back for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceLine</name>
    <message>
        <source>What is usual</source>
        <translation type="unfinished">To, co zwykle</translation>
    </message>
    <message>
        <source>Your choices of what goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Usuń</translation>
    </message>
    <message>
        <source>As ticked below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changes to “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Making a backup …</source>
        <translation type="unfinished">Tworzenie kopii zapasowej …</translation>
    </message>
    <message>
        <source>Then we are done.</source>
        <translation type="unfinished">Potem gotowe.</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Group {number} of 7 of the code</source>
        <translation type="unfinished">Grupa {number} z 7 kodu</translation>
    </message>
    <message>
        <source>Please type the code from your recovery sheet.</source>
        <translation type="unfinished">Wpisz kod z arkusza odzyskiwania.</translation>
    </message>
    <message>
        <source>Please look again at group {numbers}: each has 4 letters or numbers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Combine</name>
    <message>
        <source>the earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComingUp</name>
    <message>
        <source>Coming up</source>
        <translation type="unfinished">Wkrótce</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>From memory, and doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From memory, and not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From memory, and sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We read the words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmedLine</name>
    <message>
        <source>Still true today</source>
        <translation type="unfinished">Dzisiaj nadal prawda</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation type="unfinished">Jeszcze niepotwierdzone</translation>
    </message>
    <message>
        <source>Confirmed today</source>
        <translation type="unfinished">Potwierdzone dzisiaj</translation>
    </message>
    <message>
        <source>Last confirmed {day}</source>
        <translation type="unfinished">Ostatnio potwierdzone: {day}</translation>
    </message>
</context>
<context>
    <name>ContactNoteCard</name>
    <message>
        <source>{way}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Otwórz</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation type="unfinished">Otwórz: {title}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Usuń</translation>
    </message>
</context>
<context>
    <name>ContactNoteDialog</name>
    <message>
        <source>Note a call or letter</source>
        <translation type="unfinished">Zapisz rozmowę lub list</translation>
    </message>
    <message>
        <source>A few words are enough. They help you when somebody asks later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said what, as far as you remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a few words about what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day, or “today”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did anybody promise something?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see this?</source>
        <translation type="unfinished">Kto może to widzieć?</translation>
    </message>
    <message>
        <source>Who may see this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Getting the sample family ready …</source>
        <translation type="unfinished">Przygotowujemy przykładową rodzinę …</translation>
    </message>
</context>
<context>
    <name>CopyLine</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished">Skopiowano</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Report</source>
        <translation type="unfinished">Raport</translation>
    </message>
    <message>
        <source>Close this</source>
        <translation type="unfinished">Zamknij to</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished">Skopiuj raport</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished">Coś poszło nie tak</translation>
    </message>
    <message>
        <source>This report says where. Nothing your family wrote is in it.</source>
        <translation type="unfinished">Ten raport mówi, gdzie. Nie ma w nim nic, co napisała Twoja rodzina.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into an email.</source>
        <translation type="unfinished">Skopiowano. Możesz wkleić to do wiadomości.</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>The part of the photo that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle {across} % from the left, {down} % from the top, {nearness} % near</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>There is no such day. Please check the day and the month</source>
        <translation type="unfinished">Nie ma takiego dnia. Sprawdź dzień i miesiąc</translation>
    </message>
    <message>
        <source>Write the date like this: 14 March 2026</source>
        <translation type="unfinished">Wpisz datę po angielsku, tak: 14 March 2026</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Why, and what you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready words</source>
        <translation type="unfinished">Gotowe teksty</translation>
    </message>
    <message>
        <source>Your caseworker</source>
        <translation type="unfinished">Osoba prowadząca sprawę</translation>
    </message>
    <message>
        <source>We last checked this rule on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons that somebody may name for being late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished">Co możesz zrobić</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation type="unfinished">Kto może pomóc</translation>
    </message>
</context>
<context>
    <name>DeletedPage</name>
    <message>
        <source>Recently deleted</source>
        <translation type="unfinished">Ostatnio usunięte</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days. Then it is gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">Pokaż więcej</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you delete something by mistake, you can bring it back from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {number} more that went with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted on {day}. Kept for {left} more days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>Add an appointment</source>
        <translation type="unfinished">Dodaj spotkanie</translation>
    </message>
    <message>
        <source>Note a call or letter</source>
        <translation type="unfinished">Zapisz rozmowę lub list</translation>
    </message>
    <message>
        <source>Write down a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">Oczekiwanie</translation>
    </message>
    <message>
        <source>What is coming for {name}, and what was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation type="unfinished">Usuń: {title}</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation type="unfinished">Zrobione: {what}</translation>
    </message>
    <message>
        <source>Not done: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This opens in your web browser:

{address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation type="unfinished">Zmień: {title}</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation type="unfinished">Terminarz</translation>
    </message>
    <message>
        <source>Nothing in the diary yet</source>
        <translation type="unfinished">Terminarz jest jeszcze pusty</translation>
    </message>
    <message>
        <source>Appointments, calls, letters and what was promised stand here in one line of time. You can begin with one that is coming, or one that has been.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>shown</source>
        <translation type="unfinished">pokazane</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished">ukryte</translation>
    </message>
</context>
<context>
    <name>EarlierWordsDialog</name>
    <message>
        <source>Earlier words</source>
        <translation type="unfinished">Wcześniejszy tekst</translation>
    </message>
    <message>
        <source>Bring these words back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no earlier words yet. When you change a text, what it said before is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zamknij</translation>
    </message>
</context>
<context>
    <name>EmailLine</name>
    <message>
        <source>This does not look like a whole email address. Please check it.</source>
        <translation type="unfinished">To nie wygląda na pełny adres e-mail. Sprawdź go.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Write the day, or “today”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does it stand?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished">Jest problem</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>The day {what}. For example, 14 March 2026, 14/3/26 or yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet: nothing is counted from it until you know the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can save it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see this?</source>
        <translation type="unfinished">Kto może to widzieć?</translation>
    </message>
    <message>
        <source>More: notes, who may see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date on the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some last days count from the day a letter came, others from the day it was sent, or from the date on it. Fill in what you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter’s dates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventForms</name>
    <message>
        <source>Delete “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPicker</name>
    <message>
        <source>Look for it: plan, letter, appeal …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word, or empty the line to see everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps one of these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventTree</name>
    <message>
        <source>What can be written down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council got the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First plan made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date on the plan now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last review ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Error: {problem}</source>
        <translation type="unfinished">Błąd: {problem}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, caseworker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About your child</source>
        <translation type="unfinished">O Twoim dziecku</translation>
    </message>
    <message>
        <source>Add a brother or sister</source>
        <translation type="unfinished">Dodaj brata lub siostrę</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished">Dodaj osobę</translation>
    </message>
    <message>
        <source>Add a wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an appointment</source>
        <translation type="unfinished">Dodaj spotkanie</translation>
    </message>
    <message>
        <source>Add papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Kopie zapasowe</translation>
    </message>
    <message>
        <source>Change how the file is protected</source>
        <translation type="unfinished">Zmień ochronę pliku</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Kolory</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation type="unfinished">Terminarz</translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files opened on this computer</source>
        <translation type="unfinished">Pliki otwierane na tym komputerze</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Pomoc</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished">Droga</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation type="unfinished">Zamykaj samoczynnie</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished">Zablokuj teraz</translation>
    </message>
    <message>
        <source>Open another family file</source>
        <translation type="unfinished">Otwórz plik innej rodziny</translation>
    </message>
    <message>
        <source>Pages to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished">Dokumenty</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Osoby</translation>
    </message>
    <message>
        <source>Plan and reviews</source>
        <translation type="unfinished">Plan i przeglądy</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Drukuj</translation>
    </message>
    <message>
        <source>Ready words</source>
        <translation type="unfinished">Gotowe teksty</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation type="unfinished">Ostatnio usunięte</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Arkusz odzyskiwania</translation>
    </message>
    <message>
        <source>School terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ustawienia</translation>
    </message>
    <message>
        <source>Shape of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished">Przekaż</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation type="unfinished">Wielkość tekstu</translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished">Historia</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last thing you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">Oczekiwanie</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation type="unfinished">Kto co ma</translation>
    </message>
</context>
<context>
    <name>FinishCard</name>
    <message>
        <source>The annual review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annual review is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annual review must be finished by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from {event}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The true day may be earlier. Add the day of the last review, or of the very first plan, and we can be sure.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstEvening</name>
    <message>
        <source>Where to begin</source>
        <translation type="unfinished">Od czego zacząć</translation>
    </message>
    <message>
        <source>There is no hurry. Ten minutes are enough for tonight, and everything is saved as you write.</source>
        <translation type="unfinished">Bez pośpiechu. Na dziś wystarczy dziesięć minut, a wszystko zapisuje się podczas pisania.</translation>
    </message>
    <message>
        <source>Later: a photo, the school, languages and other facts</source>
        <translation type="unfinished">Później: zdjęcie, szkoła, języki i inne informacje</translation>
    </message>
    <message>
        <source>About {child}</source>
        <translation type="unfinished">O dziecku: {child}</translation>
    </message>
    <message>
        <source>Begin with what people like about {child}. Short is fine.</source>
        <translation type="unfinished">{child}: zacznij od tego, co ludzie lubią. Może być krótko.</translation>
    </message>
    <message>
        <source>Who helps {child}, and how to reach them. The caseworker, too.</source>
        <translation type="unfinished">{child}: kto pomaga i jak się z nim skontaktować. Także osoba prowadząca sprawę.</translation>
    </message>
    <message>
        <source>1. Tell {child}’s story</source>
        <translation type="unfinished">1. Opowiedz historię: {child}</translation>
    </message>
    <message>
        <source>Write the first part</source>
        <translation type="unfinished">Napisz pierwszą część</translation>
    </message>
    <message>
        <source>2. Add the people</source>
        <translation type="unfinished">2. Dodaj osoby</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished">Dodaj osobę</translation>
    </message>
    <message>
        <source>3. Put in the dates</source>
        <translation type="unfinished">3. Wpisz daty</translation>
    </message>
    <message>
        <source>The next appointment, and the plan with its review.</source>
        <translation type="unfinished">Następne spotkanie oraz plan z przeglądem.</translation>
    </message>
    <message>
        <source>Go to the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Anuluj</translation>
    </message>
    <message>
        <source>You have written something that is not saved yet.</source>
        <translation type="unfinished">To, co napisano, nie jest jeszcze zapisane.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation type="unfinished">Wyjdź bez zapisywania</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished">Pisz dalej</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part of the guide has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldCard</name>
    <message>
        <source>Open it as it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} things have changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• and {count} more</source>
        <translation type="unfinished">• i jeszcze {count}</translation>
    </message>
    <message>
        <source>Make the update page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldView</name>
    <message>
        <source>Share a page</source>
        <translation type="unfinished">Przekaż stronę</translation>
    </message>
    <message>
        <source>Earlier pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages cannot be called back. Here you see whose page is out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation type="unfinished">Kto co ma</translation>
    </message>
    <message>
        <source>Earlier pages ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a page yet</source>
        <translation type="unfinished">Nikt nie ma jeszcze strony</translation>
    </message>
    <message>
        <source>When you save or print a page, you can note who gets it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Everything works with the keyboard. On a Mac, press Cmd for Ctrl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About SEND Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free to use, copy and change (MIT licence). It is made of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller parts and their licences stand in NOTICES.md, beside the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked between {first} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} rules and reasons are used; {off} are switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law in this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off because they are not certain or not yet in force: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Pomoc</translation>
    </message>
    <message>
        <source>Tell it once. Then hand over the right page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such word here. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HolderChoice</name>
    <message>
        <source>Choose who</source>
        <translation type="unfinished">Wybierz kto</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished">Ktoś inny</translation>
    </message>
    <message>
        <source>The name of whoever has it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">Zapisz kopię</translation>
    </message>
    <message>
        <source>Change the note of “{page}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the note of “{page}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of page is not known to this SEND Journey. Make another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Hello</source>
        <translation type="unfinished">Dzień dobry</translation>
    </message>
    <message>
        <source>Here is what is next for {child}. {day}.</source>
        <translation type="unfinished">{child}: co teraz. {day}.</translation>
    </message>
    <message>
        <source>This is {child}’s own place. {day}.</source>
        <translation type="unfinished">To miejsce należy do: {child}. {day}.</translation>
    </message>
    <message>
        <source>Add the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one date from the plan we can work out when its review is due.</source>
        <translation type="unfinished">Z jednej daty z planu obliczymy, kiedy ma być przegląd.</translation>
    </message>
    <message>
        <source>When is the next annual review?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation type="unfinished">Wkrótce</translation>
    </message>
    <message>
        <source>See the sheet</source>
        <translation type="unfinished">Zobacz arkusz</translation>
    </message>
    <message>
        <source>If the words are forgotten or this computer breaks, only the sheet opens your file.</source>
        <translation type="unfinished">Jeśli zapomnisz słów albo komputer się zepsuje, plik otworzy tylko arkusz.</translation>
    </message>
    <message>
        <source>Print your recovery sheet</source>
        <translation type="unfinished">Wydrukuj arkusz odzyskiwania</translation>
    </message>
</context>
<context>
    <name>InterviewEnd</name>
    <message>
        <source>That is a first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved. You can change any of it, on any day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Go on with the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
</context>
<context>
    <name>InterviewOffer</name>
    <message>
        <source>Go on where you stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure where to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {all} questions, one at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are at question {number} of {all}. About {minutes} minutes more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {minutes} minutes to a first page. Skip what you like, stop when you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewScreen</name>
    <message>
        <source>Stop for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am helping a family with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the family: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure what to write?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JourneyPage</name>
    <message>
        <source>Record what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add dates of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where {name} is on the way, who must act, and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished">Droga</translation>
    </message>
    <message>
        <source>Written down: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some dates do not go together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as you have written down. If it has happened, press “It has happened”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished">Po terminie</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later in the year ahead: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed, and not known: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned, or the day is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growing up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message>
        <source>Saved, on this computer only</source>
        <translation type="unfinished">Zapisane, tylko na tym komputerze</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished">Zapisywanie …</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished">Jeszcze niezapisane</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls and letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polski</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as this computer</source>
        <translation type="unfinished">Tak jak na tym komputerze</translation>
    </message>
    <message>
        <source>Slovenčina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اردو</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LateThings</name>
    <message>
        <source>{rule} Counted from {event}, {start}, the last day was {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annual review is {late}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation type="unfinished">Zobacz plan</translation>
    </message>
    <message>
        <source>{number} last days in law have passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See them</source>
        <translation type="unfinished">Zobacz je</translation>
    </message>
    <message>
        <source>Words to send</source>
        <translation type="unfinished">Tekst do wysłania</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished">Co możesz zrobić</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation type="unfinished">i jeszcze {number}</translation>
    </message>
    <message>
        <source>{who}’s promise is {late}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise is {late}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {day}: {what}</source>
        <translation type="unfinished">Do {day}: {what}</translation>
    </message>
    <message>
        <source>See the promise</source>
        <translation type="unfinished">Zobacz obietnicę</translation>
    </message>
    <message>
        <source>{number} promises are late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished">1 dzień</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been {child}’s caseworker for {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}, as far as you have written down. You can ask the council’s SEND team who it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to ask</source>
        <translation type="unfinished">Tekst z pytaniem</translation>
    </message>
</context>
<context>
    <name>LatestChanges</name>
    <message>
        <source>What has changed</source>
        <translation type="unfinished">Co się zmieniło</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Save the page</source>
        <translation type="unfinished">Zapisz stronę</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only who has the password can open it. Your family file has not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is outside your family file now: anyone who gets it can read it. Your family file has not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is not saved</source>
        <translation type="unfinished">Strona nie została zapisana</translation>
    </message>
    <message>
        <source>Your printer has it now. Anyone who holds the paper can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation type="unfinished">Wysłano do drukarki</translation>
    </message>
</context>
<context>
    <name>LetterRow</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">Otwórz</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterSaving</name>
    <message>
        <source>The letter cannot be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is outside your family file now: anyone who gets it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>All ready words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation type="unfinished">Zapisz jako Word</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Drukuj</translation>
    </message>
    <message>
        <source>Note that we sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which wait is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put our address on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can only be read here, so nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you change here is kept in your family file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 blank is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} blanks are still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We last checked this on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is information, not legal advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No law is behind this letter; it is good practice to answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Ready words</source>
        <translation type="unfinished">Gotowe teksty</translation>
    </message>
    <message>
        <source>Short letters for {name}, filled in. Nothing is sent from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a letter first. Then Ctrl+P prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin this letter again? What you changed in it will be gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now paste them into an email or a letter. The subject stands below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some blanks are still open. Fill them in before you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We sent “{subject}”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that we sent “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Everyone we give a page to</source>
        <translation type="unfinished">Każdy, komu dajemy stronę</translation>
    </message>
    <message>
        <source>Nobody: just for us</source>
        <translation type="unfinished">Nikt: tylko dla nas</translation>
    </message>
    <message>
        <source>Only some people</source>
        <translation type="unfinished">Tylko niektóre osoby</translation>
    </message>
</context>
<context>
    <name>LookChoice</name>
    <message>
        <source>Size of the words</source>
        <translation type="unfinished">Wielkość tekstu</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Kolory</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>What you typed could not be saved. Close SEND Journey all the same?</source>
        <translation type="unfinished">Nie udało się zapisać wpisanego tekstu. Zamknąć SEND Journey mimo to?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished">Zamknij bez zapisywania</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished">Zostań tutaj</translation>
    </message>
</context>
<context>
    <name>MakeView</name>
    <message>
        <source>Another page or reader</source>
        <translation type="unfinished">Inna strona lub inny odbiorca</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished">Każdy</translation>
    </message>
    <message>
        <source>For: {whom}</source>
        <translation type="unfinished">Dla: {whom}</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>The review meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review meeting in the diary yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Otwórz</translation>
    </message>
    <message>
        <source>Open the review meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you know the day of the meeting, put it in the diary.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissedTerms</name>
    <message>
        <source>School terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the school terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some last days are counted in school days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the terms of the school, and we can work them out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingPart</name>
    <message>
        <source>Add {name}</source>
        <translation type="unfinished">Dodaj: {name}</translation>
    </message>
    <message>
        <source>{who}: needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: not needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingPeople</name>
    <message>
        <source>Who else may belong here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else may belong here: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is missing, as far as we can tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {child}’s age, plan and school. You know best whom you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We last checked this on {day}. It is information, not legal advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready words to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed after all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingRow</name>
    <message>
        <source>Look for it</source>
        <translation type="unfinished">Poszukaj go</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation type="unfinished">Usuń z tej listy</translation>
    </message>
    <message>
        <source>Look for {name}</source>
        <translation type="unfinished">Poszukaj: {name}</translation>
    </message>
    <message>
        <source>Take {name} off this list</source>
        <translation type="unfinished">Usuń {name} z tej listy</translation>
    </message>
    <message>
        <source>It is not in {folder} any more. It may have been moved or renamed, or be on a memory stick that is not plugged in.</source>
        <translation type="unfinished">Nie ma go już w folderze {folder}. Mógł zostać przeniesiony, może mieć nową nazwę albo jest na pendrivie, który nie jest podłączony.</translation>
    </message>
</context>
<context>
    <name>NameQuestion</name>
    <message>
        <source>Who is the child?</source>
        <translation type="unfinished">Kim jest dziecko?</translation>
    </message>
    <message>
        <source>If there are several, begin with one. You can add the others later.</source>
        <translation type="unfinished">Jeśli jest ich kilkoro, zacznij od jednego. Pozostałe dodasz później.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Imię i nazwisko</translation>
    </message>
    <message>
        <source>As it stands on letters.</source>
        <translation type="unfinished">Tak jak w listach urzędowych.</translation>
    </message>
    <message>
        <source>Please write the child’s name. You can change it later.</source>
        <translation type="unfinished">Wpisz imię dziecka. Można je później zmienić.</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished">Jak na nie mówicie</translation>
    </message>
    <message>
        <source>What everybody calls them. Leave it empty if it is the first name.</source>
        <translation type="unfinished">Tak, jak wszyscy mówią. Zostaw puste, jeśli to pierwsze imię.</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Keep the choice “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the choice “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the choice “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextBigThing</name>
    <message>
        <source>Annual review meeting</source>
        <translation type="unfinished">Spotkanie dorocznego przeglądu</translation>
    </message>
    <message>
        <source>The annual review is due</source>
        <translation type="unfinished">Czas na doroczny przegląd</translation>
    </message>
    <message>
        <source>{left}: by {day}</source>
        <translation type="unfinished">{left}: do {day}</translation>
    </message>
    <message>
        <source>It is your turn. {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule} Counted from {event}, {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The last day is {day}.</source>
        <translation type="unfinished"> Ostatni dzień to {day}.</translation>
    </message>
    <message>
        <source>This day is a guess, and the true one may be earlier. Add the day of the last review, and we can be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{basis}: {provision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready words</source>
        <translation type="unfinished">Gotowe teksty</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished">Co możesz zrobić</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation type="unfinished">Otwórz spotkanie</translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation type="unfinished">Zobacz plan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Dzisiaj</translation>
    </message>
    <message>
        <source>is the day</source>
        <translation type="unfinished">to ten dzień</translation>
    </message>
    <message>
        <source>weeks to go</source>
        <translation type="unfinished">tygodni do terminu</translation>
    </message>
    <message>
        <source>day to go</source>
        <translation type="unfinished">dzień do terminu</translation>
    </message>
    <message>
        <source>days to go</source>
        <translation type="unfinished">dni do terminu</translation>
    </message>
</context>
<context>
    <name>NextDeadline</name>
    <message>
        <source>Next by the law’s clock</source>
        <translation type="unfinished">Następne według prawa</translation>
    </message>
    <message>
        <source>See why: {title}</source>
        <translation type="unfinished">Zobacz dlaczego: {title}</translation>
    </message>
    <message>
        <source>See why</source>
        <translation type="unfinished">Zobacz dlaczego</translation>
    </message>
</context>
<context>
    <name>NoDateYet</name>
    <message>
        <source>When is the next annual review?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a date from the plan or the last review, and we will work it out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoPlanYet</name>
    <message>
        <source>Tell us what {name} has now: an EHC plan, SEN support, or nothing yet. From its dates we work out when the next review is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan written down yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotSavedBanner</name>
    <message>
        <source>Your words are still here, but not in the file yet</source>
        <translation type="unfinished">Twój tekst jest nadal tutaj, ale jeszcze nie w pliku</translation>
    </message>
    <message>
        <source>Save a copy of this text</source>
        <translation type="unfinished">Zapisz kopię tego tekstu</translation>
    </message>
    <message>
        <source>Let these words go</source>
        <translation type="unfinished">Porzuć ten tekst</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Keep the page “{page}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that {who} has “{page}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Noting</name>
    <message>
        <source>Who gets it?</source>
        <translation type="unfinished">Kto ją dostanie?</translation>
    </message>
    <message>
        <source>Keep a note of it</source>
        <translation type="unfinished">Zanotuj to</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nie teraz</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form}. Your file remembers what stands on it, and tells you what changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who gets it, or press “Not now”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningPages</name>
    <message>
        <source>{name} from backup</source>
        <translation type="unfinished">{name} z kopii</translation>
    </message>
</context>
<context>
    <name>OtherLanguage</name>
    <message>
        <source>English only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings and set lines only. What you wrote is not translated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutOfDate</name>
    <message>
        <source>What people hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all, {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who has what, {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has the page of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what has changed: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} things have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Zrobione</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished">Nie zrobione</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation type="unfinished">Jeszcze nie zrobione</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>Is the help given?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help promised for it is not written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help promised in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Zmień</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Usuń</translation>
    </message>
</context>
<context>
    <name>OutcomesPart</name>
    <message>
        <source>Add an outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you answer here is your view. The plan itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the outcome “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how “{what}” is going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outcomes written down yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outcome is what {name} will be able to do. Copy them from section E of the plan, with the help that was promised, and say how it is going.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageCards</name>
    <message>
        <source>Your own choices</source>
        <translation type="unfinished">Twoje własne wybory</translation>
    </message>
    <message>
        <source>Other pages</source>
        <translation type="unfinished">Inne strony</translation>
    </message>
    <message>
        <source>Which page?</source>
        <translation type="unfinished">Która strona?</translation>
    </message>
    <message>
        <source>Other pages ({count})</source>
        <translation type="unfinished">Inne strony ({count})</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished">Każdy</translation>
    </message>
    <message>
        <source>{page}, for: {reader}</source>
        <translation type="unfinished">{page}, dla: {reader}</translation>
    </message>
</context>
<context>
    <name>PageChoiceDialog</name>
    <message>
        <source>Name this choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is ticked now is kept under this name, for another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example, For school, or For Nana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageForm</name>
    <message>
        <source>A PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF file with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Word file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageGivenDialog</name>
    <message>
        <source>Who has this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did they get it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what form?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePasswordDialog</name>
    <message>
        <source>Lock the page with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gets the page has to type it. Tell it to them another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Please type it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three words in a row are easy to say and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is lost, nobody can open this page, and neither can we. Your family file stays as it is: you can always make the page again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>About your child</source>
        <translation type="unfinished">O Twoim dziecku</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation type="unfinished">Terminarz</translation>
    </message>
    <message>
        <source>First questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Pomoc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Start</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished">Droga</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished">Dokumenty</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Osoby</translation>
    </message>
    <message>
        <source>Plan and reviews</source>
        <translation type="unfinished">Plan i przeglądy</translation>
    </message>
    <message>
        <source>Ready words</source>
        <translation type="unfinished">Gotowe teksty</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation type="unfinished">Ostatnio usunięte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ustawienia</translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished">Przekaż</translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished">Historia</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">Oczekiwanie</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a person, a word, a page, anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zamknij</translation>
    </message>
    <message>
        <source>{count} found. {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has “{typed}” in it. Try fewer letters, or another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys to move · Enter to open · Escape to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter to open · Ctrl+C to copy {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">Otwórz</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation type="unfinished">Otwórz: {title}</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation type="unfinished">Zmień: {title}</translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation type="unfinished">Usuń: {title}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Zmień</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">Zapisz kopię</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Usuń</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>About this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a few words, so that you find it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of paper?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person or a service, such as “Speech therapy”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What date is on it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did you get it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see this?</source>
        <translation type="unfinished">Kto może to widzieć?</translation>
    </message>
</context>
<context>
    <name>PaperKind</name>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">List</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Raport</translation>
    </message>
    <message>
        <source>Review papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperViewer</name>
    <message>
        <source>Open in another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">Zapisz kopię</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zamknij</translation>
    </message>
    <message>
        <source>A copy outside this file is not protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file opens in another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is safe inside your family file. Choose “Open in another program”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Add papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and reports about {name}, kept inside your file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What pictures tell of place and camera was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large papers make your file slower to back up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is kept as it is: we could not take out what it may tell of place and camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished">Dokumenty</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">Pokaż więcej</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add letters, reports and pictures, or drop them here. They are kept inside your file, and you find them again on the day you need them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose letters and reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation type="unfinished">Zmień: {title}</translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation type="unfinished">Usuń: {title}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">Zapisz kopię</translation>
    </message>
    <message>
        <source>This kind of file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Another term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autumn 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autumn 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spring 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spring 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summer 2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsDropDown</name>
    <message>
        <source>{part} (written)</source>
        <translation type="unfinished">{part} (napisane)</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>How far you are</source>
        <translation type="unfinished">Ile już jest</translation>
    </message>
    <message>
        <source>{done} of {all} written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>The page as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">Poprzednia strona</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Następna strona</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Mniejsze</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Większe</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished">Dopasuj szerokość</translation>
    </message>
    <message>
        <source>Read as text</source>
        <translation type="unfinished">Czytaj jako tekst</translation>
    </message>
    <message>
        <source>The page, as it will look on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Read as text” to hear its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the page</source>
        <translation type="unfinished">Zobacz stronę</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished">Strona {number} z {count}</translation>
    </message>
</context>
<context>
    <name>PdfPrinting</name>
    <message>
        <source>There is no printer on this computer yet. You can save it as a PDF, and print that somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>somebody who was removed</source>
        <translation type="unfinished">ktoś usunięty</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished">jeszcze {count}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished">{first} i {last}</translation>
    </message>
    <message>
        <source>Nobody named for {days}, {span}</source>
        <translation type="unfinished">Nikogo nie podano: {days}, {span}</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished">1 dzień</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished">dni: {count}</translation>
    </message>
    <message>
        <source>{name} takes over on {day}.</source>
        <translation type="unfinished">{name} przejmuje sprawę: {day}.</translation>
    </message>
</context>
<context>
    <name>PeopleBoard</name>
    <message>
        <source>People</source>
        <translation type="unfinished">Osoby</translation>
    </message>
    <message>
        <source>Earlier people ({count})</source>
        <translation type="unfinished">Wcześniejsze osoby ({count})</translation>
    </message>
    <message>
        <source>Nobody is found by these words.</source>
        <translation type="unfinished">Tymi słowami nikogo nie znaleziono.</translation>
    </message>
    <message>
        <source>1 person found</source>
        <translation type="unfinished">Znaleziono 1 osobę</translation>
    </message>
    <message>
        <source>{count} people found</source>
        <translation type="unfinished">Znalezione osoby: {count}</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished">Wszyscy</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Find a person</source>
        <translation type="unfinished">Znajdź osobę</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished">Dodaj osobę</translation>
    </message>
    <message>
        <source>Everyone who helps {name}, in one place.</source>
        <translation type="unfinished">{name}: wszyscy, którzy pomagają, w jednym miejscu.</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation type="unfinished">Usuń: {name}</translation>
    </message>
    <message>
        <source>Note a call or letter</source>
        <translation type="unfinished">Zapisz rozmowę lub list</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation type="unfinished">Dodaj: {name}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished">Zmień: {name}</translation>
    </message>
    <message>
        <source>Delete {name} as a caseworker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the caseworker</source>
        <translation type="unfinished">Zmień osobę prowadzącą sprawę</translation>
    </message>
    <message>
        <source>Change the days of a caseworker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is the caseworker now</source>
        <translation type="unfinished">Nikt teraz nie prowadzi sprawy</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Osoby</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation type="unfinished">Nikogo tu jeszcze nie ma</translation>
    </message>
    <message>
        <source>Add the people who help: school, therapists, the council, family. Then their numbers are in one place, and on the page you hand over.</source>
        <translation type="unfinished">Dodaj osoby, które pomagają: szkoła, terapeuci, urząd, rodzina. Ich numery będą w jednym miejscu i na stronie, którą przekażesz.</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Find or add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name to find the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {name} as a new person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonAnswer</name>
    <message>
        <source>Write a name, or what you call them</source>
        <translation type="unfinished">Wpisz nazwisko lub jak na nią mówicie</translation>
    </message>
    <message>
        <source>What is their name?</source>
        <translation type="unfinished">Jak się nazywa ta osoba?</translation>
    </message>
    <message>
        <source>Who are they to {child}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do they do?</source>
        <translation type="unfinished">Czym się zajmuje?</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished">Numer telefonu</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Copy {number}</source>
        <translation type="unfinished">Skopiuj {number}</translation>
    </message>
    <message>
        <source>Copy {email}</source>
        <translation type="unfinished">Skopiuj {email}</translation>
    </message>
    <message>
        <source>Add a phone number for {name}</source>
        <translation type="unfinished">Dodaj numer telefonu: {name}</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation type="unfinished">Dodaj numer</translation>
    </message>
    <message>
        <source>No phone number yet</source>
        <translation type="unfinished">Jeszcze bez numeru telefonu</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished">Prowadzi sprawę</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation type="unfinished">Do: {day}</translation>
    </message>
    <message>
        <source>Note a call with {name}</source>
        <translation type="unfinished">Zapisz rozmowę z: {name}</translation>
    </message>
    <message>
        <source>Note a call</source>
        <translation type="unfinished">Zapisz rozmowę</translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation type="unfinished">Jeszcze nic nie zapisano</translation>
    </message>
    <message>
        <source>Last in touch {ago}</source>
        <translation type="unfinished">Ostatni kontakt: {ago}</translation>
    </message>
    <message>
        <source>Has your page “{page}”</source>
        <translation type="unfinished">Ma Twoją stronę „{page}”</translation>
    </message>
    <message>
        <source>Has your page “{page}” of {day}</source>
        <translation type="unfinished">Ma Twoją stronę „{page}” ({day})</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Zmień</translation>
    </message>
    <message>
        <source>Make caseworker</source>
        <translation type="unfinished">Ta osoba prowadzi sprawę</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Usuń</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished">Dodaj osobę</translation>
    </message>
    <message>
        <source>Write down what you know. The rest can wait.</source>
        <translation type="unfinished">Wpisz to, co wiesz. Reszta może poczekać.</translation>
    </message>
    <message>
        <source>Save this person</source>
        <translation type="unfinished">Zapisz tę osobę</translation>
    </message>
    <message>
        <source>The last day is before the first one: {span}. Please check both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one child that this person helps.</source>
        <translation type="unfinished">Zaznacz co najmniej jedno dziecko, któremu ta osoba pomaga.</translation>
    </message>
    <message>
        <source>Write a name, or what you call them</source>
        <translation type="unfinished">Wpisz nazwisko lub jak na nią mówicie</translation>
    </message>
    <message>
        <source>What is their name?</source>
        <translation type="unfinished">Jak się nazywa ta osoba?</translation>
    </message>
    <message>
        <source>What do they do?</source>
        <translation type="unfinished">Czym się zajmuje?</translation>
    </message>
    <message>
        <source>Their job, or who they are to your child</source>
        <translation type="unfinished">Zawód lub kim jest dla Twojego dziecka</translation>
    </message>
    <message>
        <source>Where do they work?</source>
        <translation type="unfinished">Gdzie pracuje?</translation>
    </message>
    <message>
        <source>Which service is that?</source>
        <translation type="unfinished">Jaka to służba?</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished">Numer telefonu</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>For example: email, or a text before noon</source>
        <translation type="unfinished">Na przykład: e-mail albo SMS przed południem</translation>
    </message>
    <message>
        <source>Best way and time to reach them</source>
        <translation type="unfinished">Najlepszy sposób i czas kontaktu</translation>
    </message>
    <message>
        <source>When did they stop?</source>
        <translation type="unfinished">Kiedy przestała pomagać?</translation>
    </message>
    <message>
        <source>They then move to “Earlier people”. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which children do they help?</source>
        <translation type="unfinished">Którym dzieciom pomaga?</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when do they help?</source>
        <translation type="unfinished">Od kiedy pomaga?</translation>
    </message>
    <message>
        <source>Anything else to know about them</source>
        <translation type="unfinished">Co jeszcze warto o tej osobie wiedzieć</translation>
    </message>
    <message>
        <source>Who may see this?</source>
        <translation type="unfinished">Kto może to widzieć?</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation type="unfinished">Więcej o tej osobie</translation>
    </message>
</context>
<context>
    <name>PhoneLines</name>
    <message>
        <source>phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoAnswer</name>
    <message>
        <source>Change the photo of {child}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoCropDialog</name>
    <message>
        <source>Shape of the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Anuluj</translation>
    </message>
    <message>
        <source>Choose the part to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the frame with the mouse or the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>Choose a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the photo away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop a picture here. Where it was taken is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceQuestion</name>
    <message>
        <source>Where shall we keep the file?</source>
        <translation type="unfinished">Gdzie mamy trzymać plik?</translation>
    </message>
    <message>
        <source>All of it is one file. You can move or copy it later, like any other file.</source>
        <translation type="unfinished">Wszystko jest w jednym pliku. Można go później przenieść lub skopiować jak każdy inny.</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation type="unfinished">Wybierz inne miejsce</translation>
    </message>
    <message>
        <source>Everybody who uses this computer can see the name of a file, though not what is in it. A memory stick or a shared folder is fine too.</source>
        <translation type="unfinished">Każdy, kto używa tego komputera, widzi nazwę pliku, ale nie jego zawartość. Pendrive lub folder wspólny też jest w porządku.</translation>
    </message>
    <message>
        <source>Error: {problem}</source>
        <translation type="unfinished">Błąd: {problem}</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation type="unfinished">w folderze {folder}</translation>
    </message>
</context>
<context>
    <name>PlanAnswer</name>
    <message>
        <source>When did the council get the request?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What date is on the plan you have now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What date is on the letter after the last review?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does {child} have now?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>The plan and its dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what you do not know. You can come back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does {name} have now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which council?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did the council get the request?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock for an assessment runs from this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was the first plan made?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on the very first final plan. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What date is on the plan you have now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did the last annual review end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An annual review is the yearly check of the plan. It ends with the council&apos;s letter that says keep, change or stop the plan, not with the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else about the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see this?</source>
        <translation type="unfinished">Kto może to widzieć?</translation>
    </message>
</context>
<context>
    <name>PlanKind</name>
    <message>
        <source>Another kind of plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHC plan (education, health and care plan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEN support at school (no EHC plan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have asked for an EHC needs assessment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanOutcomeDialog</name>
    <message>
        <source>Change this outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plan says {name} will be able to do (section E).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from the plan, word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help promised for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plan says must be given: what, how much, how often, by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the help given?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should stay, and what should change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which section does the help stand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when should it be reached?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see this?</source>
        <translation type="unfinished">Kto może to widzieć?</translation>
    </message>
    <message>
        <source>More: section, by when, who may see this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Change the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready words</source>
        <translation type="unfinished">Gotowe teksty</translation>
    </message>
    <message>
        <source>{name}&apos;s plan, and how to get ready for its review each year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan and reviews</source>
        <translation type="unfinished">Plan i przeglądy</translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for the meeting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is information, not legal advice. {note}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Making the page…</source>
        <translation type="unfinished">Tworzenie strony…</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation type="unfinished">Jeszcze niegotowe</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>A little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>No day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by {who}</source>
        <translation type="unfinished">Kto obiecał: {who}</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished">Obiecane</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({source})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished">Nie zrobione</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Zrobione</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation type="unfinished">Zrobione: {what}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Otwórz</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Usuń</translation>
    </message>
</context>
<context>
    <name>PromiseDayDialog</name>
    <message>
        <source>Change the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty if no day was said. {examples}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when is it promised now?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>A promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that somebody said they would do. It may be you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was promised?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody you have written down, or type any name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day was that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it promised?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where was it promised?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see this?</source>
        <translation type="unfinished">Kto może to widzieć?</translation>
    </message>
    <message>
        <source>More about this promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere that was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at any of these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseLine</name>
    <message>
        <source>A new promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this promise away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will they do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said so?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Yours alone. No account, no internet: one file, on your computer.</source>
        <translation type="unfinished">Tylko Twoje. Bez konta, bez internetu: jeden plik na Twoim komputerze.</translation>
    </message>
    <message>
        <source>Nothing is lost. It saves as you type, and you can undo anything.</source>
        <translation type="unfinished">Nic nie ginie. Zapisuje się podczas pisania, a wszystko można cofnąć.</translation>
    </message>
    <message>
        <source>You choose who sees what. You look at each page before it leaves.</source>
        <translation type="unfinished">Ty decydujesz, kto co widzi. Każdą stronę oglądasz, zanim ją przekażesz.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished">Po terminie</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromisesMade</name>
    <message>
        <source>Write down a promise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtectQuestion</name>
    <message>
        <source>Who can open the file?</source>
        <translation type="unfinished">Kto może otworzyć plik?</translation>
    </message>
    <message>
        <source>It will hold private things, so it is locked. Choose what opens it.</source>
        <translation type="unfinished">Będą w nim prywatne sprawy, więc jest zamknięty. Wybierz, co go otwiera.</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Not protected</source>
        <translation type="unfinished">Bez ochrony</translation>
    </message>
    <message>
        <source>This computer opens it</source>
        <translation type="unfinished">Otwiera go ten komputer</translation>
    </message>
    <message>
        <source>Words that we choose</source>
        <translation type="unfinished">Słowa, które wybierzemy</translation>
    </message>
</context>
<context>
    <name>ProtectionChoice</name>
    <message>
        <source>Best for most families. Nobody can read it without them.</source>
        <translation type="unfinished">Najlepsze dla większości rodzin. Bez nich nikt nie przeczyta pliku.</translation>
    </message>
    <message>
        <source>Nothing to remember on this computer.</source>
        <translation type="unfinished">Na tym komputerze nie trzeba nic pamiętać.</translation>
    </message>
    <message>
        <source>It opens at once, for everybody.</source>
        <translation type="unfinished">Otwiera się od razu, każdemu.</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation type="unfinished">Własne słowa</translation>
    </message>
    <message>
        <source>At least four different words. Capital letters make no difference.</source>
        <translation type="unfinished">Co najmniej cztery różne słowa. Wielkie litery nie mają znaczenia.</translation>
    </message>
    <message>
        <source>Use suggested words</source>
        <translation type="unfinished">Użyj podpowiedzianych słów</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">Warto wiedzieć</translation>
    </message>
    <message>
        <source>Anybody who can sign in to this computer as you can open the file. On another computer, or if this one breaks, only your recovery sheet opens it.</source>
        <translation type="unfinished">Każdy, kto zaloguje się na tym komputerze jako Ty, może otworzyć plik. Na innym komputerze, albo gdy ten się zepsuje, otworzy go tylko arkusz odzyskiwania.</translation>
    </message>
    <message>
        <source>Anybody can read it</source>
        <translation type="unfinished">Każdy może to przeczytać</translation>
    </message>
    <message>
        <source>Whoever has the file, or this computer, can read everything in it: names, letters, health. Choose this only for a file that may be seen by all.</source>
        <translation type="unfinished">Kto ma plik albo ten komputer, może przeczytać wszystko: imiona, listy, zdrowie. Wybierz to tylko dla pliku, który mogą widzieć wszyscy.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Next</source>
        <translation type="unfinished">Dalej</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation type="unfinished">Pomiń na razie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Question {number} of {of}</source>
        <translation type="unfinished">Pytanie {number} z {of}</translation>
    </message>
</context>
<context>
    <name>ReadInDialog</name>
    <message>
        <source>Read in this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of yours is replaced unless you say so. You can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in your file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks that it fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• and {count} more</source>
        <translation type="unfinished">• i jeszcze {count}</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours: {ours}
Theirs: {theirs}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadPasswordDialog</name>
    <message>
        <source>This page is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Charities and groups</source>
        <translation type="unfinished">Organizacje i grupy</translation>
    </message>
    <message>
        <source>Council SEND team</source>
        <translation type="unfinished">Zespół SEND w urzędzie</translation>
    </message>
    <message>
        <source>Family and friends</source>
        <translation type="unfinished">Rodzina i przyjaciele</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">Zdrowie</translation>
    </message>
    <message>
        <source>School and learning</source>
        <translation type="unfinished">Szkoła i nauka</translation>
    </message>
    <message>
        <source>Social care</source>
        <translation type="unfinished">Opieka społeczna</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Read in a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is not read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on this page is in your file already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the page says is in your file now. You can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is read in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingFont</name>
    <message>
        <source>Atkinson Hyperlegible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lexend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyCards</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was asked to write, and what came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came} of {all} came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plan wants, and how it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Otwórz</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Take {name} off this list</source>
        <translation type="unfinished">Usuń {name} z tej listy</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Otwórz</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation type="unfinished">Usuń z tej listy</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation type="unfinished">W folderze {folder}</translation>
    </message>
    <message>
        <source>In {folder}. Opened today</source>
        <translation type="unfinished">W folderze {folder}. Otwarto dzisiaj</translation>
    </message>
    <message>
        <source>In {folder}. Last opened {day}</source>
        <translation type="unfinished">W folderze {folder}. Ostatnio otwarto: {day}</translation>
    </message>
</context>
<context>
    <name>RecordAnswer</name>
    <message>
        <source>Answer “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>What can be done with {name}</source>
        <translation type="unfinished">Co można zrobić: {name}</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Your recovery sheet</source>
        <translation type="unfinished">Twój arkusz odzyskiwania</translation>
    </message>
    <message>
        <source>If the words are forgotten or the computer breaks, this sheet opens your file. Nothing else does: nobody, not even we, can open it for you.</source>
        <translation type="unfinished">Jeśli zapomnisz słów albo komputer się zepsuje, plik otworzy ten arkusz. Nic innego: nikt, nawet my, nie otworzy go za Ciebie.</translation>
    </message>
    <message>
        <source>Go on, and do this later</source>
        <translation type="unfinished">Dalej, zrobię to później</translation>
    </message>
    <message>
        <source>Open our file</source>
        <translation type="unfinished">Otwórz nasz plik</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <source>Save the sheet as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have it on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type group {number} of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it from your sheet: 4 letters or numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type the 4 letters or numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code that opens your file if all else fails:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer? Copy the code by hand. Keep it apart from the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the sheet somewhere safe, as you would a birth certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not group {number}. Please look at your sheet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet {name}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, then delete it from the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Arkusz odzyskiwania</translation>
    </message>
</context>
<context>
    <name>RecoverySheetDialog</name>
    <message>
        <source>Your recovery sheet</source>
        <translation type="unfinished">Twój arkusz odzyskiwania</translation>
    </message>
    <message>
        <source>If the words are forgotten or the computer breaks, this sheet opens your file. Nothing else does: nobody, not even we, can open it for you.</source>
        <translation type="unfinished">Jeśli zapomnisz słów albo komputer się zepsuje, plik otworzy ten arkusz. Nic innego: nikt, nawet my, nie otworzy go za Ciebie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zamknij</translation>
    </message>
</context>
<context>
    <name>ReferralCard</name>
    <message>
        <source>{what}, waiting {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, waited {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said yes on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting, we have not written down since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting {length}, since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waited {length}, from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chased yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chased today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last chased {length} ago, on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended without a visit, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Zmień</translation>
    </message>
    <message>
        <source>Ready words to chase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a call or letter about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned down, or taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Usuń</translation>
    </message>
</context>
<context>
    <name>ReferralDialog</name>
    <message>
        <source>Change this wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assessment, a therapy or other help that somebody has asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is {name} waiting for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, or type your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what {name} is waiting for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service, clinic or team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was asked for it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the first letter, form or call. {examples}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it asked for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last time that you asked how long it will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did you last chase it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did they say yes to seeing {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can you ask about it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see this?</source>
        <translation type="unfinished">Kto może to widzieć?</translation>
    </message>
    <message>
        <source>More: who to ask, notes, who may see this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Change</source>
        <translation type="unfinished">Zmień</translation>
    </message>
    <message>
        <source>It came today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a call or letter about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready words to ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Usuń</translation>
    </message>
</context>
<context>
    <name>ReportsPart</name>
    <message>
        <source>Add a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List everybody who helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We asked them all today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for all reports today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} came today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for {what} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again for: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note about a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list is for you alone. Nothing is sent to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each service sent, and what not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports for earlier reviews: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reports on the list yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School, health and social care are asked to write before the meeting. Keep a list of who was asked and what came. Nothing is sent to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>The annual review must be finished by this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from {event}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{basis}: {provision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation type="unfinished">Zobacz plan</translation>
    </message>
    <message>
        <source>The true day may be earlier: the day of the last review is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewReportDialog</name>
    <message>
        <source>Change this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody is asked to write for the annual review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody you have written down, or type any name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who writes it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it is, such as “School report”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which service is it from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty if nobody has asked yet. {examples}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it asked for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which day was it promised?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did it come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see this?</source>
        <translation type="unfinished">Kto może to widzieć?</translation>
    </message>
    <message>
        <source>More: notes, who may see this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>It stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next working day will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next working day; after August and after Christmas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaidBy</name>
    <message>
        <source>Said by {name}</source>
        <translation type="unfinished">Słowa: {name}</translation>
    </message>
</context>
<context>
    <name>SaveTrouble</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished">Jeszcze niezapisane</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Everything is saved</source>
        <translation type="unfinished">Wszystko zapisane</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished">Zapisywanie …</translation>
    </message>
    <message>
        <source>Could not save</source>
        <translation type="unfinished">Nie udało się zapisać</translation>
    </message>
</context>
<context>
    <name>SchoolAnswer</name>
    <message>
        <source>What is it called?</source>
        <translation type="unfinished">Jak się nazywa?</translation>
    </message>
    <message>
        <source>What kind of place is it?</source>
        <translation type="unfinished">Co to za miejsce?</translation>
    </message>
</context>
<context>
    <name>SchoolNow</name>
    <message>
        <source>It is a new place, after {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same place: I am putting it right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation type="unfinished">Jak się nazywa?</translation>
    </message>
    <message>
        <source>First day there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this a new place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of place is it?</source>
        <translation type="unfinished">Co to za miejsce?</translation>
    </message>
</context>
<context>
    <name>SchoolQuestion</name>
    <message>
        <source>What is it called?</source>
        <translation type="unfinished">Jak się nazywa?</translation>
    </message>
    <message>
        <source>Please write what it is called, or press “Skip for now”.</source>
        <translation type="unfinished">Wpisz nazwę albo naciśnij „Pomiń na razie”.</translation>
    </message>
    <message>
        <source>What kind of place is it?</source>
        <translation type="unfinished">Co to za miejsce?</translation>
    </message>
    <message>
        <source>Where does {name} learn now?</source>
        <translation type="unfinished">{name}: gdzie teraz trwa nauka?</translation>
    </message>
</context>
<context>
    <name>SchoolTermForms</name>
    <message>
        <source>Change the school terms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchoolTermsDialog</name>
    <message>
        <source>School terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some last days are counted in school days. The school’s website has its terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a line empty if the school has no such part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School year {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchoolYear</name>
    <message>
        <source>Days off in term time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training days and other days when school is shut, one on each line. We know the bank holidays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know which day “{words}” is. Write it like 27 November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is in none of the terms above. Please check it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Charities and groups</source>
        <translation type="unfinished">Organizacje i grupy</translation>
    </message>
    <message>
        <source>Council SEND team</source>
        <translation type="unfinished">Zespół SEND w urzędzie</translation>
    </message>
    <message>
        <source>Family and friends</source>
        <translation type="unfinished">Rodzina i przyjaciele</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">Zdrowie</translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished">Inni</translation>
    </message>
    <message>
        <source>School and learning</source>
        <translation type="unfinished">Szkoła i nauka</translation>
    </message>
    <message>
        <source>Social care</source>
        <translation type="unfinished">Opieka społeczna</translation>
    </message>
</context>
<context>
    <name>SettingDialog</name>
    <message>
        <source>What kind of place is it?</source>
        <translation type="unfinished">Co to za miejsce?</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation type="unfinished">Jak się nazywa?</translation>
    </message>
    <message>
        <source>First day there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this empty while {child} goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write what it is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first day. Please check both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingKind</name>
    <message>
        <source>Another place of learning</source>
        <translation type="unfinished">Inne miejsce nauki</translation>
    </message>
    <message>
        <source>College or sixth form</source>
        <translation type="unfinished">College lub sixth form (16–18 lat)</translation>
    </message>
    <message>
        <source>Not in a school now</source>
        <translation type="unfinished">Teraz nie chodzi do szkoły</translation>
    </message>
    <message>
        <source>Nursery or pre-school</source>
        <translation type="unfinished">Żłobek lub przedszkole</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Szkoła</translation>
    </message>
    <message>
        <source>Special school</source>
        <translation type="unfinished">Szkoła specjalna</translation>
    </message>
    <message>
        <source>Taught at home</source>
        <translation type="unfinished">Nauka w domu</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Only your words, or the code on your recovery sheet, open it.</source>
        <translation type="unfinished">Otwierają go tylko Twoje słowa albo kod z arkusza odzyskiwania.</translation>
    </message>
    <message>
        <source>This computer opens it. Elsewhere, the code on your sheet does.</source>
        <translation type="unfinished">Otwiera go ten komputer. Gdzie indziej: kod z arkusza.</translation>
    </message>
    <message>
        <source>It is not protected. Anybody with this computer can read it.</source>
        <translation type="unfinished">Nie ma ochrony. Przeczyta go każdy, kto ma ten komputer.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ustawienia</translation>
    </message>
    <message>
        <source>What you choose here counts at once.</source>
        <translation type="unfinished">Wybór działa od razu.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Kopie zapasowe</translation>
    </message>
    <message>
        <source>The window opens again on this page in that language. Nothing typed is lost.</source>
        <translation type="unfinished">Okno otworzy się ponownie na tej stronie w tym języku. Nic z wpisanego tekstu nie zginie.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished">Wygląd</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Kolory</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation type="unfinished">Wielkość tekstu</translation>
    </message>
    <message>
        <source>Anywhere in the app: Ctrl and +, Ctrl and -, or Ctrl+0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages that you hand over keep their own letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how the file is protected</source>
        <translation type="unfinished">Zmień ochronę pliku</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Arkusz odzyskiwania</translation>
    </message>
    <message>
        <source>Open another family file</source>
        <translation type="unfinished">Otwórz plik innej rodziny</translation>
    </message>
    <message>
        <source>Forget the list of files</source>
        <translation type="unfinished">Wyczyść listę plików</translation>
    </message>
    <message>
        <source>See what was deleted</source>
        <translation type="unfinished">Zobacz, co usunięto</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation type="unfinished">Twój plik</translation>
    </message>
    <message>
        <source>It is called {name}.</source>
        <translation type="unfinished">Nazywa się {name}.</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation type="unfinished">Zamykaj samoczynnie</translation>
    </message>
    <message>
        <source>When nobody has touched the app for this long.</source>
        <translation type="unfinished">Gdy nikt tak długo nie używa aplikacji.</translation>
    </message>
    <message>
        <source>Files opened on this computer</source>
        <translation type="unfinished">Pliki otwierane na tym komputerze</translation>
    </message>
    <message>
        <source>The first page lists them. The files stay where they are.</source>
        <translation type="unfinished">Są na liście na pierwszej stronie. Pliki zostają na miejscu.</translation>
    </message>
    <message>
        <source>A copy is made by itself each time you close the file after a change. Copies stay on this computer. Now and then, save one on a memory stick too.</source>
        <translation type="unfinished">Kopia powstaje sama za każdym razem, gdy zamykasz plik po zmianie. Kopie zostają na tym komputerze. Od czasu do czasu zapisz jedną także na pendrivie.</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation type="unfinished">Jeszcze żadnych nie ma.</translation>
    </message>
    <message>
        <source>Save a copy somewhere else</source>
        <translation type="unfinished">Zapisz kopię w innym miejscu</translation>
    </message>
    <message>
        <source>Begun so far: {shares} of the app. The rest is in English, and so are the headings of the story, the letters and the law. No native reader has checked these words yet.</source>
        <translation type="unfinished">Na razie gotowe: {shares} aplikacji. Reszta jest po angielsku, podobnie jak nagłówki historii, listy i prawo. Nikt, dla kogo to język ojczysty, jeszcze tych tekstów nie sprawdził.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished">Nigdy</translation>
    </message>
    <message>
        <source>After {minutes} minutes</source>
        <translation type="unfinished">Po {minutes} min</translation>
    </message>
    <message>
        <source>The list is empty now.</source>
        <translation type="unfinished">Lista jest teraz pusta.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">Zapisz kopię</translation>
    </message>
    <message>
        <source>A copy is saved as {name}. It opens the same way.</source>
        <translation type="unfinished">Kopia jest zapisana jako {name}. Otwiera się tak samo.</translation>
    </message>
</context>
<context>
    <name>SeveralLines</name>
    <message>
        <source>Add another {noun}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this {noun}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shape</name>
    <message>
        <source>Square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Who has what</source>
        <translation type="unfinished">Kto co ma</translation>
    </message>
    <message>
        <source>Read in a page from somebody else</source>
        <translation type="unfinished">Wczytaj stronę od kogoś innego</translation>
    </message>
    <message>
        <source>Hand over {name}’s story. You see the page before it leaves.</source>
        <translation type="unfinished">{name}: przekaż historię. Zobaczysz stronę, zanim ją oddasz.</translation>
    </message>
    <message>
        <source>Choose a page first. Then Ctrl+P prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished">Przekaż</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Tell your child’s story once.</source>
        <translation type="unfinished">Opowiedz historię swojego dziecka jeden raz.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Find</source>
        <translation type="unfinished">Szukaj</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Pomoc</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ustawienia</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished">Zablokuj teraz</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Strony</translation>
    </message>
    <message>
        <source>Find anything (Ctrl+K)</source>
        <translation type="unfinished">Znajdź cokolwiek (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>SignAnswer</name>
    <message>
        <source>When {child} does this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It means that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then please do this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignRow</name>
    <message>
        <source>Sign {number}</source>
        <translation type="unfinished">Znak {number}</translation>
    </message>
    <message>
        <source>Move sign {number} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move sign {number} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove sign {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I …</source>
        <translation type="unfinished">Kiedy ja …</translation>
    </message>
    <message>
        <source>It means …</source>
        <translation type="unfinished">To znaczy …</translation>
    </message>
    <message>
        <source>Please …</source>
        <translation type="unfinished">Proszę …</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished">Po terminie</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked for yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written down here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something happened here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned down, or taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start a new family</source>
        <translation type="unfinished">Załóż plik nowej rodziny</translation>
    </message>
    <message>
        <source>A few short questions, one at a time. It takes about five minutes.</source>
        <translation type="unfinished">Kilka krótkich pytań, jedno po drugim. Zajmie to około pięciu minut.</translation>
    </message>
    <message>
        <source>Open a family file</source>
        <translation type="unfinished">Otwórz plik rodziny</translation>
    </message>
    <message>
        <source>One you made before: on this computer, a memory stick or a shared folder.</source>
        <translation type="unfinished">Plik utworzony wcześniej: na tym komputerze, na pendrivie lub w folderze wspólnym.</translation>
    </message>
    <message>
        <source>Look around with the sample family</source>
        <translation type="unfinished">Rozejrzyj się u przykładowej rodziny</translation>
    </message>
    <message>
        <source>They are invented, so press anything you like. Nothing you do is kept.</source>
        <translation type="unfinished">Ta rodzina jest zmyślona, więc klikaj, co chcesz. Nic się nie zapisze.</translation>
    </message>
    <message>
        <source>Bring in a family from an archive</source>
        <translation type="unfinished">Wczytaj rodzinę z archiwum</translation>
    </message>
    <message>
        <source>Show more files</source>
        <translation type="unfinished">Pokaż więcej plików</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation type="unfinished">Witamy ponownie</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Witamy</translation>
    </message>
    <message>
        <source>Carry on where you were.</source>
        <translation type="unfinished">Wróć tam, gdzie ostatnio była przerwa.</translation>
    </message>
    <message>
        <source>What would you like to do first?</source>
        <translation type="unfinished">Co chcesz zrobić najpierw?</translation>
    </message>
    <message>
        <source>Or something else</source>
        <translation type="unfinished">Albo coś innego</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Open a family file</source>
        <translation type="unfinished">Otwórz plik rodziny</translation>
    </message>
    <message>
        <source>Bring in a family from an archive</source>
        <translation type="unfinished">Wczytaj rodzinę z archiwum</translation>
    </message>
    <message>
        <source>Your new family file is not made yet. Leave all the same?</source>
        <translation type="unfinished">Nowy plik rodziny nie jest jeszcze gotowy. Wyjść mimo to?</translation>
    </message>
    <message>
        <source>Leave without making it</source>
        <translation type="unfinished">Wyjdź bez tworzenia pliku</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished">Zostań tutaj</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished">Otwieranie …</translation>
    </message>
    <message>
        <source>Making your file …</source>
        <translation type="unfinished">Tworzymy Twój plik …</translation>
    </message>
    <message>
        <source>This takes a moment: it is being locked well.</source>
        <translation type="unfinished">To potrwa chwilę: plik jest dobrze zamykany.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Zrobione</translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished">Po terminie</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished">Po terminie</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>You are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{basis}: {provision}. We last checked this rule on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, and what the law says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>day not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Zmień</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Usuń</translation>
    </message>
    <message>
        <source>Open it in the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>The changed plan comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next review is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answer the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are asked to the meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>{child}’s story</source>
        <translation type="unfinished">Historia: {child}</translation>
    </message>
    <message>
        <source>{done} of {all} parts written</source>
        <translation type="unfinished">Napisane części: {done} z {all}</translation>
    </message>
    <message>
        <source>Next: {part}</source>
        <translation type="unfinished">Następnie: {part}</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation type="unfinished">Pisz dalej</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished">Przeczytaj</translation>
    </message>
    <message>
        <source>{action} with the story</source>
        <translation type="unfinished">Historia: {action}</translation>
    </message>
    <message>
        <source>A few lines are enough</source>
        <translation type="unfinished">Wystarczy kilka zdań</translation>
    </message>
    <message>
        <source>How far the story is</source>
        <translation type="unfinished">Ile historii już jest</translation>
    </message>
</context>
<context>
    <name>StoryFoot</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Back to the part before</source>
        <translation type="unfinished">Wróć do poprzedniej części</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation type="unfinished">Pomiń na razie</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation type="unfinished">Zapisz i dalej</translation>
    </message>
    <message>
        <source>Save and finish</source>
        <translation type="unfinished">Zapisz i zakończ</translation>
    </message>
</context>
<context>
    <name>StoryHead</name>
    <message>
        <source>Not sure what to write?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {number} of {all}</source>
        <translation type="unfinished">Część {number} z {all}</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Parts of the story</source>
        <translation type="unfinished">Części historii</translation>
    </message>
</context>
<context>
    <name>StoryParts</name>
    <message>
        <source>written</source>
        <translation type="unfinished">napisane</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation type="unfinished">jeszcze nienapisane</translation>
    </message>
</context>
<context>
    <name>StorySigns</name>
    <message>
        <source>Show the other signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a sign</source>
        <translation type="unfinished">Dodaj znak</translation>
    </message>
    <message>
        <source>Who may see these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some signs have a rule of their own. A choice here is for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in “{part}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a sign in “{part}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a sign from “{part}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm “{part}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who may see “{part}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestedWords</name>
    <message>
        <source>Copied. Paste the words where only you will find them.</source>
        <translation type="unfinished">Skopiowano. Wklej słowa tam, gdzie tylko Ty je znajdziesz.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation type="unfinished">Inne słowa</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose our own words</source>
        <translation type="unfinished">Wybierz własne słowa</translation>
    </message>
    <message>
        <source>Write these words down, and keep them safe:</source>
        <translation type="unfinished">Zapisz te słowa i przechowuj je bezpiecznie:</translation>
    </message>
    <message>
        <source>Suggested words: {words}</source>
        <translation type="unfinished">Podpowiedziane słowa: {words}</translation>
    </message>
</context>
<context>
    <name>SupportCycleCard</name>
    <message>
        <source>round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Zmień</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Usuń</translation>
    </message>
    <message>
        <source>SEN support, round {number}, {standing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have not written down when it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess: what school found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan: what school will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do: who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: how it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written down yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day for it is written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: round {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportCycleDialog</name>
    <message>
        <source>Save this round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the help together with school: keep it, change it, or ask for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did this round go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One round of help at school, from finding out to looking at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a round of SEN support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this round of SEN support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When will you look at it together again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did you look at it together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: how did it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped, what did not, what you agreed to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see this?</source>
        <translation type="unfinished">Kto może to widzieć?</translation>
    </message>
    <message>
        <source>More: how it went, who may see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: who may see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did this round begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess: what did school find out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is hard for {name}, and what goes well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan: what will school do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What help, how often, and what should come of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do: who does it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportPart</name>
    <message>
        <source>Earlier rounds: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds of SEN support: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a round of SEN support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a round of SEN support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a round of SEN support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the round of SEN support from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School finds out, plans, helps, and looks at it again with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEN support at school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the next round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the first round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round written down yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did school find out? What will it do, who does it, and when do you look at it together? A written round shows later what was tried.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermRow</name>
    <message>
        <source>{part}: first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the last day too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first day too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>School terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the school terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some last days are counted in school days. With the terms we can work them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School year {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeName</name>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Ciemne</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Wysoki kontrast</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Jasne</translation>
    </message>
    <message>
        <source>Same as this computer</source>
        <translation type="unfinished">Tak jak na tym komputerze</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Write the time like this: 2:15pm</source>
        <translation type="unfinished">Wpisz godzinę tak: 2:15pm</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Nothing of this kind is written down yet.</source>
        <translation type="unfinished">Nic takiego nie jest jeszcze zapisane.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished">Po terminie</translation>
    </message>
    <message>
        <source>Nothing is coming up.</source>
        <translation type="unfinished">Nic nie jest zaplanowane.</translation>
    </message>
    <message>
        <source>Show more of what is coming ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised, with no day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was before ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the past away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished">Dzisiaj, {day}</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>These came in an order that cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot happen twice like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is still to come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Open this backup</source>
        <translation type="unfinished">Otwórz tę kopię</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished">Wybierz inny plik</translation>
    </message>
    <message>
        <source>“{name}” did not open</source>
        <translation type="unfinished">„{name}” nie otworzył się</translation>
    </message>
    <message>
        <source>Backups of it on this computer, the newest first</source>
        <translation type="unfinished">Kopie zapasowe na tym komputerze, od najnowszej</translation>
    </message>
    <message>
        <source>It opens as a new file beside this one. This one stays as it is.</source>
        <translation type="unfinished">Otworzy się jako nowy plik obok tego. Ten zostanie bez zmian.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished">{day}, {time}</translation>
    </message>
</context>
<context>
    <name>TurnTo</name>
    <message>
        <source>A free legal advice line for families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children&apos;s or adults&apos; social care at the council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPSEA: free legal advice for families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SENDIASS: free advice near you, on nobody&apos;s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Local Government and Social Care Ombudsman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SENCO at school or college</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SEND Tribunal&apos;s office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The benefits office named in the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mediation adviser named in the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your GP surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your caseworker at the council</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>What was just done</source>
        <translation type="unfinished">Co właśnie zrobiono</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Cofnij</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation type="unfinished">Ukryj ten wiersz</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation type="unfinished">Zrobione: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished">Cofnięto: {what}</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished">Zrób to ponownie</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>The words that open it</source>
        <translation type="unfinished">Słowa, które go otwierają</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation type="unfinished">Pokaż słowa</translation>
    </message>
    <message>
        <source>The code on your recovery sheet</source>
        <translation type="unfinished">Kod z arkusza odzyskiwania</translation>
    </message>
    <message>
        <source>7 groups of 4. You may paste all of it into the first box.</source>
        <translation type="unfinished">7 grup po 4 znaki. Całość można wkleić w pierwsze pole.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished">Otwórz plik</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation type="unfinished">Użyj arkusza odzyskiwania</translation>
    </message>
    <message>
        <source>Use the words</source>
        <translation type="unfinished">Użyj słów</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished">Wybierz inny plik</translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation type="unfinished">Otwórz „{name}”</translation>
    </message>
    <message>
        <source>It is in {folder}.</source>
        <translation type="unfinished">Jest w folderze {folder}.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished">Otwieranie …</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation type="unfinished">Ukryj słowa</translation>
    </message>
</context>
<context>
    <name>VagueHint</name>
    <message>
        <source>Could this be more exact?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”: {question}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewsPart</name>
    <message>
        <source>Not sure what to write?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Back to the question before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation type="unfinished">Zapisz i dalej</translation>
    </message>
    <message>
        <source>Questions for the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind it: {law}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Changing what opens the file …</source>
        <translation type="unfinished">Zmieniamy to, co otwiera plik …</translation>
    </message>
    <message>
        <source>Start your own</source>
        <translation type="unfinished">Zacznij własną</translation>
    </message>
    <message>
        <source>An invented family. Nothing you do is kept.</source>
        <translation type="unfinished">Zmyślona rodzina. Nic, co zrobisz, się nie zapisze.</translation>
    </message>
</context>
<context>
    <name>WaitOverDialog</name>
    <message>
        <source>The wait is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Add a wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready words</source>
        <translation type="unfinished">Gotowe teksty</translation>
    </message>
    <message>
        <source>What {name} waits for, and since when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits that are over: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chased today: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {what}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note about {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">Oczekiwanie</translation>
    </message>
    <message>
        <source>{name} waits for nothing just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else we are waiting for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks are whole calendar weeks, counted from the day you asked. How long is usual differs from service to service: ask yours, and ask for the answer in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to wait for yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down each assessment or help that was asked for. We count the weeks, and give you words to ask again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Email</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">List</translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished">Wiadomość</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished">Rozmowa telefoniczna</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Drukuj</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation type="unfinished">Zapisz jako Word</translation>
    </message>
    <message>
        <source>Save with a password</source>
        <translation type="unfinished">Zapisz z hasłem</translation>
    </message>
    <message>
        <source>Talk in person</source>
        <translation type="unfinished">Rozmowa osobista</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation type="unfinished">Rozmowa wideo</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>{name} is here: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here now: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last written down: {what}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {what}, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Drukuj</translation>
    </message>
    <message>
        <source>Save with a password</source>
        <translation type="unfinished">Zapisz z hasłem</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation type="unfinished">Zapisz jako Word</translation>
    </message>
    <message>
        <source>The page carries itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For files only: another SEND Journey can read in what stands on the page, and nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>What</name>
    <message>
        <source>a birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that you kept private</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatGoesIn</name>
    <message>
        <source>What goes in</source>
        <translation type="unfinished">Co się na niej znajdzie</translation>
    </message>
    <message>
        <source>Take out what this reader does not need.</source>
        <translation type="unfinished">Usuń to, czego ten odbiorca nie potrzebuje.</translation>
    </message>
</context>
<context>
    <name>WhoFor</name>
    <message>
        <source>Anybody</source>
        <translation type="unfinished">Każdy</translation>
    </message>
    <message>
        <source>Ourselves</source>
        <translation type="unfinished">My sami</translation>
    </message>
    <message>
        <source>Somebody else? Type a name.</source>
        <translation type="unfinished">Ktoś inny? Wpisz nazwisko.</translation>
    </message>
    <message>
        <source>The name of the person it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation type="unfinished">Dla kogo?</translation>
    </message>
    <message>
        <source>What you marked as private to them stays out.</source>
        <translation type="unfinished">Tego, co jest przed tą osobą ukryte, tu nie będzie.</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation type="unfinished">Dla: {name}</translation>
    </message>
</context>
<context>
    <name>WordHelp</name>
    <message>
        <source>What is this? {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law: {source}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Save a copy of this text</source>
        <translation type="unfinished">Zapisz kopię tego tekstu</translation>
    </message>
    <message>
        <source>What you typed here since it was last saved will be gone. Let it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is in “{name}”. The words are still here, too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrittenWords</name>
    <message>
        <source>List</source>
        <translation type="unfinished">Lista</translation>
    </message>
    <message>
        <source>Earlier words</source>
        <translation type="unfinished">Wcześniejszy tekst</translation>
    </message>
    <message>
        <source>Who may see this?</source>
        <translation type="unfinished">Kto może to widzieć?</translation>
    </message>
    <message>
        <source>Write in “{part}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who may see “{part}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm “{part}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back earlier words of “{part}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a dash before each chosen line (Ctrl+Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said this?</source>
        <translation type="unfinished">Kto to powiedział?</translation>
    </message>
</context>
<context>
    <name>YearCard</name>
    <message>
        <source>The review year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ComingRow</name>
    <message>
        <source>Open {title}</source>
        <translation type="unfinished">Otwórz: {title}</translation>
    </message>
    <message>
        <source>Promised by {who}</source>
        <translation type="unfinished">Kto obiecał: {who}</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished">Obiecane</translation>
    </message>
    <message>
        <source>The last day, as the plan’s dates say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>All steps of the year as a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Record what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self._check</name>
    <message>
        <source>Still true: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tick of this page says it by itself. See where it is kept: there you can change the words, or who may see them. Or let it go this time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
