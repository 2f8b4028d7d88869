-- What may be known of a whole round: made once, when the last of its waves is released.
create table understand.round_release (
    round uuid not null,
    municipality uuid not null references people.municipality,
    version int not null,
    made_at timestamptz not null,
    document jsonb not null,
    primary key (round, version)
);

alter table understand.round_release enable row level security;
create policy in_scope on understand.round_release using (people.in_scope(municipality));
grant select, insert on understand.round_release to ${program};
