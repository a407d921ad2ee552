-- The planner keeps samples of what stands in a column, and keeps them when the rows are gone. Of these it keeps none.
alter table person alter column display_name set statistics 0;
alter table person alter column account set statistics 0;
alter table token alter column name set statistics 0;
alter table session alter column browser set statistics 0;
alter table refused_form alter column content set statistics 0;
