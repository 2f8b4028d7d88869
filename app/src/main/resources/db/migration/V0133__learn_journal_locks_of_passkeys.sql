-- A journal is opened by the passkeys that its owner signs in with, and by no others: whoever takes one away takes it
-- from the journal too. Those that were made for the journal alone are known to nobody; the code stays valid.
delete from learn.journal_passkey;
alter table learn.journal_passkey
    add foreign key (credential) references people.passkey (credential) on delete cascade;
