-- 0005: what calendars were told, so that the next export can say what changed and what is gone; and the file in
-- which an athlete's calendar is kept up to date. Until 0004 every export began anew, so that there is nothing to
-- carry over. content is the event's lines by RFC 5545, unfolded.
-- SPDX-License-Identifier: GPL-3.0-or-later

create table calendar_events (
    profile_id text not null references profiles (id) on delete cascade,
    item text not null check (item <> ''),
    uid text not null unique,
    day text not null,
    start_ms bigint,
    sequence integer not null,
    changed_ms bigint not null,
    cancelled boolean not null,
    content text not null,
    primary key (profile_id, item)
)
-- >>
create table kept_calendars (
    profile_id text primary key references profiles (id) on delete cascade,
    file text not null check (file <> ''),
    whole_days boolean not null,
    alarm_minutes integer,
    shows_reasons boolean not null
)
