-- A sheet at rest is an id and answers. The pile that it came from is needed only while its wave closes, and a pile of
-- which one person answered would give that sheet away; so would the sheets of a wave that too few answered for anything
-- ever to be shown of it. The table is written anew, so that nothing of either is left in its pages.
delete from measure.sheet s
 where exists (select from measure.closure c join measure.opening o on o.wave = c.wave
                where c.wave = s.wave and c.sheets < o.min_group_size);
alter table measure.sheet drop column pile;
cluster measure.sheet using sheet_wave_idx;
alter table measure.sheet set without cluster;
