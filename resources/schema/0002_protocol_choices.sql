-- 0002: the protocols that an athlete's plans follow in place of the defaults. Until 0001 everybody had the defaults,
-- so that there is nothing to carry over. copy is a clinician's copy of a protocol as its file holds it, JSON text; it
-- is empty for a protocol of the program.
-- SPDX-License-Identifier: GPL-3.0-or-later

create table chosen_protocols (
    profile_id text not null references profiles (id) on delete cascade,
    position integer not null,
    id text not null check (id <> ''),
    copy text not null,
    primary key (profile_id, position)
)
