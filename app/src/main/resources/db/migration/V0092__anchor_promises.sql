-- That all staff were told what became of something the school said it would act on.
create table anchor.told (
    id uuid primary key,
    municipality uuid not null references people.municipality,
    school uuid not null references people.school,
    wave uuid not null,
    scale text not null,
    text text not null check (length(text) between 1 and 400),
    told_at timestamptz not null
);
create index on anchor.told (school);

alter table anchor.told enable row level security;
create policy in_scope on anchor.told using (people.in_scope(municipality));
grant select, insert on anchor.told to ${program};
