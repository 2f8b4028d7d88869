-- The staff's representatives have read a wave's comments, and everybody may.
create table understand.comments_shown (
    wave uuid primary key references measure.wave,
    municipality uuid not null references people.municipality
);
alter table understand.comments_shown enable row level security;
create policy in_scope on understand.comments_shown using (people.in_scope(municipality));
grant select, insert on understand.comments_shown to ${program};
