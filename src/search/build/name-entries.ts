import { formatNumber } from '../../editions/format.ts';
import { words } from '../../editions/words.ts';
import type { Indicator, Organization, Plan, Project, Term } from '../../plan/types.ts';
import { path } from '../../urls.ts';
import type { Kind } from '../kinds.ts';
import type { NameEntry } from '../names-file.ts';
import { sectionEntries } from './section-entries.ts';

