-- 0007: doses of plan items changed by hand. Until 0006 nobody could, so that there is nothing to carry over. doses is
-- JSON text as in plan_items.strength; changed_by is empty for the athlete.
-- SPDX-License-Identifier: GPL-3.0-or-later

create table dose_changes (
    profile_id text not null references profiles (id) on delete cascade,
    position integer not null,
    item text not null check (item <> ''),
    doses text not null,
    minutes integer,
    changed_by text not null,
    reason text not null,
    primary key (profile_id, position)
)
