// SPDX-License-Identifier: GPL-3.0-or-later
// read_ical.mjs NODE_MODULES FILE: what ical.js, the reader inside Thunderbird, finds in a calendar, as JSON.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, file] = process.argv.slice(2);
const require = createRequire(path.join(modules, 'here.js'));
const loaded = await import(pathToFileURL(require.resolve('ical.js')));
const ICAL = loaded.default ?? loaded;

ICAL.design.strict = true;
const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')));
const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const start = component.getFirstPropertyValue('dtstart');
    const utc = start.isDate ? null : start.toICALString();
    return {
        uid: component.getFirstPropertyValue('uid'),
        title: component.getFirstPropertyValue('summary'),
        day: start.isDate ? start.toString() : null,
        start: utc,
        sequence: component.getFirstPropertyValue('sequence'),
        cancelled: component.getFirstPropertyValue('status') === 'CANCELLED',
    };
});
console.log(JSON.stringify(events));
