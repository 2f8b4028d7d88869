-- Workplaces that came with a file of answers are no schools of the municipality: they stand apart and join no round.
alter table people.school add column imported boolean not null default false;
update people.school s set imported = true
  from measure.wave w join measure.round r on r.id = w.round
 where w.school = s.id and r.imported;

-- Names in the Danish order, with numbers by size: 2 before 10.
create collation people.natural (provider = icu, locale = 'da-DK-u-kn-true');
