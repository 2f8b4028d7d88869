-- A wave may take comments beside the answers (ADR 0031). While it is open they wait inside the sealed sheets, each of
-- which has room for one, written or not. Here they rest when it is closed, and only if enough people wrote: in an order
-- and under ids of their own, without sheet, pile or time.
alter table measure.wave add column takes_comments boolean not null default false;

create table measure.comment (
    id uuid primary key,
    wave uuid not null references measure.wave,
    municipality uuid not null references people.municipality,
    words text,
    withheld text check (withheld in ('NAME', 'HEALTH', 'WISHED', 'OTHER')),
    constraint words_or_why_not check (num_nonnulls(words, withheld) = 1)
);
create index on measure.comment (wave);
alter table measure.comment enable row level security;
create policy in_scope on measure.comment using (people.in_scope(municipality));
grant select, insert, update (words, withheld) on measure.comment to ${program};
