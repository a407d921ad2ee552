-- What it had kept goes with the type, which is stated again as it was; nothing is written anew for that but two small indexes.
alter table person alter column display_name type varchar(250);
alter table person alter column account type varchar(250);
alter table token alter column name type varchar(250);
alter table session alter column browser type varchar(80);
alter table refused_form alter column content type text;

-- The planner keeps samples of what stands in a column, and keeps them when the rows are gone. Of these it keeps none.
alter table person alter column display_name set statistics 0;
alter table person alter column account set statistics 0;
alter table token alter column name set statistics 0;
alter table session alter column browser set statistics 0;
alter table refused_form alter column content set statistics 0;
