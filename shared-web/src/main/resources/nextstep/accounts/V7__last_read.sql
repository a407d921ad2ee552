-- How far in the log somebody has read, by their own word: a position. Nobody else sees it.
alter table person add column last_read bigint;
