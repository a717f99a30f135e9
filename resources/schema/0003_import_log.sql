-- 0003: what each import gave, and the runs that the athlete left out of one, so that they are not proposed again.
-- Nothing of it was kept until 0002, so that there is nothing to carry over. position orders the files of an import.
-- SPDX-License-Identifier: GPL-3.0-or-later

create table imported_files (
    profile_id text not null references profiles (id) on delete cascade,
    at_ms bigint not null,
    position integer not null,
    file text not null,
    content_hash text not null,
    added integer not null,
    duplicates integer not null,
    not_runs integer not null,
    left_out integer not null,
    damaged integer not null,
    primary key (profile_id, at_ms, position)
)
-- >>
create table declined_runs (
    profile_id text not null references profiles (id) on delete cascade,
    start_ms bigint not null,
    distance_m double precision not null,
    moving_s double precision,
    elapsed_s double precision,
    primary key (profile_id, start_ms, distance_m)
)
