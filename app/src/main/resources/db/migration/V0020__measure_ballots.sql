-- Personal invitations and ballots (ADR 0024 and 0025). Who was invited stands here until the wave closes; who answered
-- stands nowhere. The program's role can't list who took a token or which tokens are spent: it can only ask about one.
alter table measure.wave add column invites boolean not null default false;

-- The published keys of a wave: one for each pile, called by what people call it. They stay for everybody to check.
create table measure.ballot_key (
    wave uuid not null references measure.wave,
    municipality uuid not null references people.municipality,
    pile int not null,
    atom text not null,
    spki bytea not null,
    hash text not null unique,
    primary key (wave, pile),
    unique (wave, atom)
);

-- Their secret halves, sealed, until the wave closes.
create table measure.ballot_secret (
    wave uuid not null references measure.wave,
    municipality uuid not null references people.municipality,
    pile int not null,
    secret text not null,
    primary key (wave, pile)
);

-- Where invitations go. `wanted` counts the letters that shall have gone there, `sent` those that went; `tries` counts
-- failures since. The code of its link is kept as a digest.
create table measure.invitation (
    id uuid primary key,
    wave uuid not null references measure.wave,
    municipality uuid not null references people.municipality,
    pile int not null,
    address text not null,
    code bytea not null unique,
    wanted int not null default 0,
    sent int not null default 0 check (sent >= 0 and wanted >= sent),
    tries int not null default 0,
    unique (wave, address)
);

-- That a blinded value was signed for an invitation: one, and its digest tells it from any other.
create table measure.issued (
    invitation uuid primary key references measure.invitation,
    wave uuid not null references measure.wave,
    municipality uuid not null references people.municipality,
    blinded bytea not null
);
create index on measure.issued (wave);

-- Tokens that are spent, without time, pile or sheet.
create table measure.spent_token (
    mark bytea primary key,
    wave uuid not null references measure.wave,
    municipality uuid not null references people.municipality
);
create index on measure.spent_token (wave);

-- What is left of it all when the wave is closed, by pile; published only for piles that may be told apart.
create table measure.ballot_count (
    wave uuid not null references measure.wave,
    municipality uuid not null references people.municipality,
    pile int not null,
    invited int not null,
    issued int not null check (issued between 0 and invited),
    primary key (wave, pile)
);

do $$
declare t text;
begin
    foreach t in array array['ballot_key', 'ballot_secret', 'invitation', 'issued', 'spent_token', 'ballot_count']
    loop
        execute format('alter table measure.%I enable row level security', t);
        execute format('create policy in_scope on measure.%I using (people.in_scope(municipality))', t);
    end loop;
end $$;
grant select, insert on measure.ballot_key, measure.ballot_secret to ${program};
grant select, insert, update, delete on measure.invitation to ${program};
grant select on measure.ballot_count to ${program};

-- Where a wave belongs, for whoever comes with nothing but its address.
create function measure.municipality_of(asked uuid) returns uuid
    language sql stable security definer set search_path = '' begin atomic
    select w.municipality from measure.wave w where w.id = asked;
end;

-- What the link of an invitation opens, before its municipality is known.
create function measure.invited(asked bytea)
    returns table (wave uuid, municipality uuid, pile int, issued boolean)
    language sql stable security definer set search_path = '' begin atomic
    select i.wave, i.municipality, i.pile, exists (select from measure.issued s where s.invitation = i.id)
      from measure.invitation i where i.code = asked;
end;

-- Notes that this blinded value is signed for an invitation. The same one may come again, another may not; none after
-- answering has begun. Holds the wave's lock shared, which opening and closing hold alone.
create function measure.issue(asked bytea, blinded_digest bytea, now_is timestamptz) returns text
    language plpgsql security definer set search_path = '' as $$
declare
    found_invitation measure.invitation;
begin
    select * into found_invitation from measure.invitation i where i.code = asked;
    if not found then return 'UNKNOWN'; end if;
    perform pg_advisory_xact_lock_shared(hashtextextended(found_invitation.wave::text, 0));
    perform from measure.opening o
      where o.wave = found_invitation.wave and o.at > now_is
        and not exists (select from measure.closure c where c.wave = o.wave);
    if not found then return 'OVER'; end if;
    insert into measure.issued (invitation, wave, municipality, blinded)
        values (found_invitation.id, found_invitation.wave, found_invitation.municipality, blinded_digest)
        on conflict (invitation) do nothing;
    perform from measure.issued s where s.invitation = found_invitation.id and s.blinded = blinded_digest;
    return case when found then 'SIGNED' else 'TAKEN' end;
end $$;

-- The published key that a token names.
create function measure.ballot_key(asked text) returns table (wave uuid, municipality uuid, pile int, spki bytea)
    language sql stable security definer set search_path = '' begin atomic
    select k.wave, k.municipality, k.pile, k.spki from measure.ballot_key k where k.hash = asked;
end;

create function measure.is_spent(asked bytea) returns boolean
    language sql stable security definer set search_path = '' begin atomic
    select exists (select from measure.spent_token s where s.mark = asked);
end;

-- Spends a token and stores a sealed sheet, or does neither, as `measure.submit` does with a code. The caller has checked
-- the signature. The same sheet that comes again is accepted again and stored once.
create function measure.submit_token(
        answered uuid, token bytea, of_pile int, sheet uuid, content bytea, sealed_with bytea, now_is timestamptz)
    returns text language plpgsql security definer set search_path = '' as $$
declare
    state text := measure.takes(answered, sealed_with, now_is);
    home uuid;
begin
    if state <> 'OPEN' then return state; end if;
    select w.municipality into home from measure.wave w where w.id = answered;
    insert into measure.spent_token (mark, wave, municipality) values (token, answered, home) on conflict do nothing;
    if not found then
        return case when measure.holds(answered, sheet) then 'ACCEPTED' else 'SPENT' end;
    end if;
    perform measure.stage(sheet, answered, home, of_pile, content);
    return 'ACCEPTED';
end $$;

-- Counts what was invited and issued by pile, and destroys addresses, the log of issuing, spent tokens and secret keys.
-- The caller has locked the wave.
create function measure.close_ballots(closed uuid) returns void
    language plpgsql security definer set search_path = '' as $$
begin
    insert into measure.ballot_count (wave, municipality, pile, invited, issued)
        select k.wave, k.municipality, k.pile, count(i.id), count(s.invitation)
          from measure.ballot_key k
          left join measure.invitation i on i.wave = k.wave and i.pile = k.pile and i.sent > 0
          left join measure.issued s on s.invitation = i.id
         where k.wave = closed
         group by k.wave, k.municipality, k.pile;
    delete from measure.issued where wave = closed;
    delete from measure.invitation where wave = closed;
    delete from measure.spent_token where wave = closed;
    delete from measure.ballot_secret where wave = closed;
end $$;
