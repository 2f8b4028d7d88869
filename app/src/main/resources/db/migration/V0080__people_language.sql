-- The language in which somebody gets letters: the one they first signed in with, until they choose another.
alter table people.person add column language text check (language in ('da', 'en'));
