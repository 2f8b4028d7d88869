-- That a rule reminded somebody of one thing: it does so once. What the thing is follows from the rule.
create table learn.sent_reminder (
    person uuid not null references people.person,
    programme uuid not null references learn.programme,
    rule text not null,
    about uuid not null,
    municipality uuid not null references people.municipality,
    sent_on date not null,
    primary key (person, programme, rule, about)
);
create index on learn.sent_reminder (municipality, sent_on);

-- Opens the one page on which somebody ends their reminders without signing in. It stands in each of their mails, and
-- opens nothing else.
create table learn.mail_key (
    person uuid primary key references people.person,
    municipality uuid not null references people.municipality,
    key text not null unique
);

-- That somebody wants no reminders. Without a row they get them.
create table learn.mail_stop (
    person uuid primary key references people.person,
    municipality uuid not null references people.municipality,
    stopped_on date not null
);

-- Opens somebody's own dates to a calendar program that cannot sign in; taken back by removing it.
create table learn.calendar_key (
    person uuid primary key references people.person,
    municipality uuid not null references people.municipality,
    key text not null unique
);

-- How often a thing in the calendar was changed, and how it was told last.
create table learn.calendar_event (
    source uuid primary key,
    municipality uuid not null references people.municipality,
    sequence int not null check (sequence >= 0),
    told text not null
);

-- Which change of it somebody was told last; a cancelled one is off their calendar.
create table learn.calendar_invitation (
    source uuid not null references learn.calendar_event,
    person uuid not null references people.person,
    municipality uuid not null references people.municipality,
    sequence int not null,
    cancelled boolean not null,
    last_on date not null,
    primary key (source, person)
);

-- Where an answer to a mail becomes a note of this member on this trial; of the address only its digest is kept.
create table learn.reply_address (
    digest bytea primary key,
    municipality uuid not null references people.municipality,
    person uuid not null references people.person,
    trial uuid not null references learn.trial,
    valid_until date not null
);

do $$
declare name text;
begin
    foreach name in array array['sent_reminder', 'mail_key', 'mail_stop', 'calendar_key', 'calendar_event',
        'calendar_invitation', 'reply_address'] loop
        execute format('alter table learn.%I enable row level security', name);
        execute format('create policy in_scope on learn.%I using (people.in_scope(municipality))', name);
        execute format('grant select, insert, update, delete on learn.%I to ${program}', name);
    end loop;
end $$;

-- What must be known before a municipality is: run as the owner, each answers one narrow question.
create function learn.whose_mail(asked text) returns table (person uuid, municipality uuid)
    language sql stable security definer set search_path = '' begin atomic
    select person, municipality from learn.mail_key where key = asked;
end;

create function learn.whose_calendar(asked text) returns table (person uuid, municipality uuid)
    language sql stable security definer set search_path = '' begin atomic
    select person, municipality from learn.calendar_key where key = asked;
end;

create function learn.whose_reply(asked bytea)
    returns table (person uuid, municipality uuid, trial uuid, valid_until date)
    language sql stable security definer set search_path = '' begin atomic
    select person, municipality, trial, valid_until from learn.reply_address where digest = asked;
end;
