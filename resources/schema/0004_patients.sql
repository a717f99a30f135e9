-- 0004: many athletes of one clinic. clinic_files holds what a clinician keeps of a patient; it lies apart from the
-- profile so that no document, print or export can take it along. patient_summaries holds what a list shows, drawn
-- from check-ins and plan when they change, so that ten thousand patients are listed without reading their plans; stale
-- = something was written since. Until 0003 there were none: the newest check-in is taken over, the rest is drawn when
-- the patient is looked at next. clinic_head has one row at most.
-- SPDX-License-Identifier: GPL-3.0-or-later

create table clinic_files (
    profile_id text primary key references profiles (id) on delete cascade,
    archived boolean not null,
    next_review text,
    note text not null
)
-- >>
create table patient_summaries (
    profile_id text primary key references profiles (id) on delete cascade,
    stale boolean not null,
    looks text,
    side text,
    stage text,
    last_check_in_ms bigint,
    referral_due text,
    recheck_due text,
    days_from text,
    days text not null
)
-- >>
insert into patient_summaries (profile_id, stale, last_check_in_ms, days)
select id, true, (select max(at_ms) from check_ins where profile_id = profiles.id), ''
from profiles
-- >>
create table clinic_head (
    only_row integer primary key check (only_row = 1),
    name text not null,
    address text not null,
    phone text not null,
    logo blob not null
)
-- >>
create index profiles_by_change on profiles (changed_ms)
