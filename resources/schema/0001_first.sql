-- 0001: athletes and all that belongs to them.
-- Moments are milliseconds since 1970 UTC, days ISO text, enumerations their key name, lengths metres, lengths of
-- time seconds, masses kilograms. NULL = not said. Nested values (lists, doses, reasons) are JSON text.
-- SPDX-License-Identifier: GPL-3.0-or-later

create table profiles (
    id text primary key,
    changed_ms bigint not null,
    name text not null unique check (name <> ''),
    born text,
    time_zone text not null,
    body_mass_kg double precision,
    units text not null,
    week_starts text not null,
    conditions text not null,
    medicines text not null,
    run_days text not null,
    strength_days text not null,
    long_run_day text,
    strength_per_week integer,
    hard_days text not null,
    wakes text,
    sleeps text,
    target_week_m double precision,
    bridge_reps text,
    thomas_tight text,
    cadence_spm integer
)
-- >>
create table runs (
    profile_id text not null references profiles (id) on delete cascade,
    start_ms bigint not null,
    distance_m double precision not null,
    moving_s double precision,
    elapsed_s double precision,
    ascent_m double precision,
    type text,
    rpe integer check (rpe between 0 and 10),
    pain integer check (pain between 0 and 10),
    source text not null,
    external_id text not null,
    primary key (profile_id, start_ms, distance_m)
)
-- >>
-- One a moment: of two the newest answers could not be told.
create table check_ins (
    profile_id text not null references profiles (id) on delete cascade,
    at_ms bigint not null,
    started_ms bigint,
    pain_now integer check (pain_now between 0 and 10),
    pain_worst integer check (pain_worst between 0 and 10),
    onset text,
    feel text not null,
    spread text,
    side text,
    site text,
    event text,
    bruise text,
    swelling text,
    gap text,
    tender text,
    walking text,
    weakness text,
    improving text,
    calf_difference_cm double precision,
    dark_urine text,
    saddle_numbness text,
    bladder_or_bowel_change text,
    tingling_below_knee text,
    back_pain text,
    foot_cold_or_numb text,
    deformity text,
    hot_and_red text,
    fever text,
    breathless text,
    chest_pain text,
    pitting_oedema text,
    recent_immobility text,
    wooden_thigh text,
    pain_out_of_proportion text,
    pain_on_passive_stretch text,
    night_pain text,
    hop_pain text,
    sitting_pain text,
    weight_loss text,
    unwell text,
    unusual_load text,
    earlier_strain_months double precision,
    weeks_since_return double precision,
    pregnant_weeks double precision,
    gates text not null,
    primary key (profile_id, at_ms)
)
-- >>
-- No reference to plan_items: a profile document brings logs of items that this store never planned.
create table logs (
    profile_id text not null references profiles (id) on delete cascade,
    item text not null,
    at_ms bigint not null,
    state text not null,
    pain integer check (pain between 0 and 10),
    pain_next_day integer check (pain_next_day between 0 and 10),
    sets text not null,
    note text not null,
    primary key (profile_id, item)
)
-- >>
create table run_requests (
    profile_id text not null references profiles (id) on delete cascade,
    position integer not null,
    day text not null,
    type text not null,
    distance_m double precision,
    primary key (profile_id, position)
)
-- >>
create table pins (
    profile_id text not null references profiles (id) on delete cascade,
    position integer not null,
    item text not null,
    day text not null,
    reason text not null,
    primary key (profile_id, position)
)
-- >>
create table plan_items (
    profile_id text not null references profiles (id) on delete cascade,
    id text not null check (id <> ''),
    day text not null,
    kind text not null,
    title text not null,
    start_ms bigint,
    minutes integer,
    hard boolean not null,
    run text,
    strength text not null,
    activity text not null,
    why text not null,
    stop_rule text not null,
    state text not null,
    planned_day text,
    primary key (profile_id, id)
)
-- >>
create index plan_items_by_day on plan_items (profile_id, day)
