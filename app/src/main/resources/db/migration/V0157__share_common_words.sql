-- The stems that stand in many stories, as PostgreSQL counted them when it last looked: run as the owner, it answers this
-- one question. A search that names a rarer one begins with that, and needs not look through the common ones.
create function share.common_words() returns text[]
    language sql stable security definer set search_path = '' begin atomic
    select coalesce(most_common_elems::text::text[], '{}')
      from pg_catalog.pg_stats
     where schemaname = 'share' and tablename = 'published_case' and attname = 'words';
end;
