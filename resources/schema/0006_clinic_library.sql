-- 0006: what a clinic adds to the program for all its athletes: copies of protocols, exercises of its own, exercises
-- of the program that it hides. Then which of its exercises stand on an athlete's handout. content is JSON text as a file holds it. Until 0005 there was no such thing, so that
-- there is nothing to carry over: a copy that was given to an athlete stays with the athlete (see 0002).
-- SPDX-License-Identifier: GPL-3.0-or-later

create table clinic_library (
    kind text not null,
    id text not null check (id <> ''),
    content text not null,
    primary key (kind, id)
)
-- >>
-- Exercises of the clinic's own that stand on an athlete's handout, in the order they were put there.
create table handout_exercises (
    profile_id text not null references profiles (id) on delete cascade,
    position integer not null,
    exercise text not null,
    primary key (profile_id, position)
)
