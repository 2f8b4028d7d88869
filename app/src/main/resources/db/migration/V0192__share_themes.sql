-- What the catalogue is read by: the same for all municipalities of an installation, so the rows belong to none. Whoever
-- runs the installation changes them by the functions below; an id stands in addresses and never changes.
create table share.theme (
    id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    municipality uuid references people.municipality check (municipality is null),
    place int not null,
    danish_title text not null check (length(danish_title) between 1 and 80),
    english_title text not null check (length(english_title) between 1 and 80),
    danish_text text not null check (length(danish_text) between 1 and 240),
    english_text text not null check (length(english_text) between 1 and 240),
    retired boolean not null default false
);
alter table share.theme enable row level security;
create policy in_scope on share.theme using (municipality = any ((select people.scope())::uuid[]));
create trigger touched after insert or update or delete on share.theme
    for each statement execute function share.touch();

create view share.public_theme as
    select id, place, danish_title, english_title, danish_text, english_text, retired from share.theme;
grant select on share.public_theme to ${program};

-- The first three are those of the sector's own lists of projects.
insert into share.theme (id, place, danish_title, english_title, danish_text, english_text) values
    ('kompetencer-og-organisering', 1, 'Kompetencer, arbejdets organisering og forandring', 'Competence, work organisation and change',
     'Hvordan arbejdet er lagt til rette, hvad vi skal kunne, og hvordan det ændrer sig.', 'How work is arranged, what we need to know, and how it changes.'),
    ('uddannelse-og-arbejdsplads', 2, 'Erhvervsuddannelse og samspil med arbejdspladser', 'Vocational education and workplaces together',
     'Når arbejdspladser og uddannelsessteder lærer af hinanden.', 'Where workplaces and places of education learn from each other.'),
    ('fastholdelse-og-inklusion', 3, 'Arbejdsmarked, fastholdelse, inklusion og integration', 'Labour market, retention, inclusion and integration',
     'Hvordan mennesker kommer ind, bliver og hører til.', 'How people come in, stay and belong.'),
    ('tillid', 4, 'Tillid', 'Trust',
     'At regne med hinanden og at kunne sige det, som det er.', 'To count on each other and be able to say how things are.'),
    ('retfaerdighed', 5, 'Retfærdighed', 'Fairness',
     'At opgaver fordeles og beslutninger tages, så de kan forstås.', 'That tasks are shared out and decisions taken so that they can be understood.'),
    ('samarbejde', 6, 'Samarbejde om kerneopgaven', 'Cooperation on the core task',
     'At løse det sammen, som vi er her for.', 'To do together what we are here for.'),
    ('sammenbindende', 7, 'Sammenbindende relationer', 'Bonding ties',
     'Inden for teamet.', 'Inside the team.'),
    ('brobyggende', 8, 'Brobyggende relationer', 'Bridging ties',
     'Mellem team og faggrupper.', 'Between teams and professions.'),
    ('forbindende', 9, 'Forbindende relationer', 'Linking ties',
     'Mellem kolleger og ledelse.', 'Between colleagues and leaders.'),
    ('udforske', 10, 'Udforske', 'Explore',
     'At finde ud af, hvordan vi har det med hinanden om arbejdet.', 'To find out how we work with each other.'),
    ('opbygge', 11, 'Opbygge', 'Build',
     'At prøve noget nyt i det små.', 'To try something new on a small scale.'),
    ('forankre', 12, 'Forankre', 'Anchor',
     'At det bliver en vane, der holder.', 'To make it a habit that lasts.');

-- Puts a new theme last.
create function share.add_theme(new_id text, danish text, english text, danish_about text, english_about text)
    returns void language sql security definer set search_path = '' begin atomic
    insert into share.theme (id, place, danish_title, english_title, danish_text, english_text)
    select new_id, coalesce(max(place), 0) + 1, danish, english, danish_about, english_about from share.theme;
end;

create function share.rename_theme(known text, danish text, english text, danish_about text, english_about text)
    returns void language sql security definer set search_path = '' begin atomic
    update share.theme set danish_title = danish, english_title = english, danish_text = danish_about,
           english_text = english_about
     where id = known;
end;

create function share.retire_theme(known text, retire boolean) returns void
    language sql security definer set search_path = '' begin atomic
    update share.theme set retired = retire where id = known;
end;

-- Lets a theme and the one before it change places.
create function share.raise_theme(known text) returns void
    language sql security definer set search_path = '' begin atomic
    with lower as (select id, place from share.theme where id = known),
         upper as (select above.id, above.place from share.theme above, lower
                    where (above.place, above.id) < (lower.place, lower.id)
                    order by above.place desc, above.id desc limit 1)
    update share.theme theme
       set place = case theme.id when lower.id then upper.place else lower.place end
      from lower, upper where theme.id in (lower.id, upper.id);
end;
