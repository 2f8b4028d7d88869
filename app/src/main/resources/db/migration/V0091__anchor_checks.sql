-- What a group and its leader said together about how well their work holds: ten steps from 0 to 3, never added up.
create table anchor.anchoring_check (
    id uuid primary key,
    municipality uuid not null references people.municipality,
    school uuid not null references people.school,
    made_on date not null,
    answers int[] not null check (array_length(answers, 1) = 10 and 0 <= all (answers) and 3 >= all (answers)),
    note text not null,
    unique (school, made_on)
);

alter table anchor.anchoring_check enable row level security;
create policy in_scope on anchor.anchoring_check using (people.in_scope(municipality));
grant select, insert, update on anchor.anchoring_check to ${program};
