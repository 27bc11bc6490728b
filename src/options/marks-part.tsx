import { useSay } from '../card/words.ts';
import { DENSITIES, type Density, MARK_KINDS, type MarkKind } from '../model/look.ts';
import type { MessageKey } from '../model/say.ts';
import {
  COLOURS,
  type Colour,
  LINES,
  type Line,
  type MarkStyle,
  tint,
  underline,
} from '../settings/mark-style.ts';
import type { SettingName, Settings } from '../settings/table.ts';
import { Group, Listed, OneOf, Part, Tick } from './field.tsx';

/** Sets one setting at once. */
export type SetOne = <K extends SettingName>(name: K, value: Settings[K]) => void;

const DENSITY_WORD = {
  first: ['options_density_first', 'options_density_first_hint'],
  all: ['options_density_all', 'options_density_all_hint'],
  claims: ['options_density_claims', 'options_density_claims_hint'],
} as const satisfies Record<Density, [MessageKey, MessageKey]>;

/** Each kind of mark in a sentence of its own: the words before it, the mark, the words after it. */
const KIND_WORD = {
  name: ['options_kind_name', 'options_sample_name'],
  role: ['options_kind_role', 'options_sample_role'],
  place: ['options_kind_place', 'options_sample_place'],
  claim: ['options_kind_claim', 'options_sample_claim'],
} as const satisfies Record<MarkKind, [MessageKey, MessageKey]>;

const LINE_WORD = {
  dotted: 'options_line_dotted',
  dashed: 'options_line_dashed',
  solid: 'options_line_solid',
  double: 'options_line_double',
  wavy: 'options_line_wavy',
} as const satisfies Record<Line, MessageKey>;

const COLOUR_WORD = {
  blue: 'options_colour_blue',
  violet: 'options_colour_violet',
  green: 'options_colour_green',
  rose: 'options_colour_rose',
  amber: 'options_colour_amber',
  grey: 'options_colour_grey',
} as const satisfies Record<Colour, MessageKey>;

/** How much is marked, which kinds, and how they look: each with a preview in the chosen style. */
export function MarksPart(props: { settings: Settings; set: SetOne }) {
  const say = useSay();
  const { settings, set } = props;
  const { kindsOff } = settings;
  return (
    <Part id="marks" title={say('options_marks')}>
      <Group title={say('options_density')}>
        <OneOf
          options={DENSITIES.map((value) => {
            const [label, hint] = DENSITY_WORD[value];
            return { value, label: say(label), hint: say(hint) };
          })}
          value={settings.density}
          onChange={(density) => set('density', density)}
        />
      </Group>
      <Group title={say('options_kinds')}>
        {MARK_KINDS.map((kind) => {
          const [label, sample] = KIND_WORD[kind];
          return (
            <div class="kind" key={kind}>
              <Tick
                label={say(label)}
                on={!kindsOff.includes(kind)}
                onChange={(on) =>
                  set('kindsOff', on ? kindsOff.filter((one) => one !== kind) : [...kindsOff, kind])
                }
              />
              <p class={kindsOff.includes(kind) ? 'kind-sample off' : 'kind-sample'}>
                <Sample of={sample} kind={kindsOff.includes(kind) ? null : kind} settings={settings} />
              </p>
            </div>
          );
        })}
        <Tick
          label={say('options_hide_unheard')}
          hint={say('options_hide_unheard_hint')}
          on={settings.hideUnheard}
          onChange={(on) => set('hideUnheard', on)}
        />
      </Group>
      <Group title={say('popup_differ')}>
        <Tick
          label={say('options_misattribution')}
          hint={say('options_misattribution_hint')}
          on={settings.misattribution}
          onChange={(on) => set('misattribution', on)}
        />
      </Group>
      <Group title={say('options_style')}>
        <div class="styles">
          <StyleChoice
            label={say('options_style_person')}
            style={settings.personMark}
            onChange={(style) => set('personMark', style)}
          />
          <StyleChoice
            label={say('options_style_claim')}
            style={settings.claimMark}
            onChange={(style) => set('claimMark', style)}
          />
        </div>
        <Papers settings={settings} />
      </Group>
    </Part>
  );
}

/** A sentence with a mark in it, drawn as pages have it. In the message the marked words stand between | and |. */
function Sample(props: { of: MessageKey; kind: MarkKind | null; faint?: boolean; settings: Settings }) {
  const say = useSay();
  const { kind, settings } = props;
  const [before, words, after] = say(props.of).split('|');
  const style =
    kind === null
      ? {}
      : kind === 'claim'
        ? { textDecoration: underline(settings.claimMark), backgroundColor: tint(settings.claimMark) }
        : { textDecoration: underline(settings.personMark, props.faint ? 'half' : 'full') };
  return (
    <>
      {before}
      <span class="sample" style={style}>
        {words}
      </span>
      {after}
    </>
  );
}

function StyleChoice(props: { label: string; style: MarkStyle; onChange: (style: MarkStyle) => void }) {
  const say = useSay();
  const { style, onChange } = props;
  return (
    <div class="style-choice">
      <Listed
        label={say('options_line_of', props.label)}
        options={LINES.map((value) => ({ value, label: say(LINE_WORD[value]) }))}
        value={style.line}
        onChange={(line) => onChange({ ...style, line })}
      />
      <Group title={say('options_colour_of', props.label)}>
        <OneOf
          inline
          options={(Object.keys(COLOURS) as Colour[]).map((value) => ({
            value,
            label: (
              <span class="swatch-label">
                <span class="swatch" style={{ backgroundColor: COLOURS[value] }} /> {say(COLOUR_WORD[value])}
              </span>
            ),
          }))}
          value={style.colour}
          onChange={(colour) => onChange({ ...style, colour })}
        />
      </Group>
    </div>
  );
}

/** The marks on paper as pages have it: white, sepia, near-black. */
function Papers(props: { settings: Settings }) {
  const { settings } = props;
  return (
    <div class="papers">
      {['white', 'sepia', 'black'].map((paper) => (
        <p key={paper} class={`paper ${paper}`}>
          <Sample of="options_sample_name" kind="name" settings={settings} />{' '}
          <Sample of="options_sample_claim" kind="claim" settings={settings} />{' '}
          <Sample of="options_sample_faint" kind="name" faint settings={settings} />
        </p>
      ))}
    </div>
  );
}
