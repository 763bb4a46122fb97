import type { assessmentPage as id } from '../../id/pages/assessment';
import type { Translation } from '../../translation';

export const assessmentPage: Translation<typeof id> = {
  'assessment.name': 'Assessment',
  'assessment.documentTitle': 'Assessment · {regency}',
  'assessment.head.score': 'Evaluation {year} stage {stage}: {total} of {max}',
  'assessment.head.rank': 'rank {position} of {of}',
  'assessment.head.finding': '{parts}.',
  'assessment.head.findingOpen': '{parts}; {open} of {all} recommendations not done.',
  'assessment.head.empty': 'Assessment: no national evaluation result published yet.',
  'assessment.head.failed': 'Assessment: data cannot be loaded',
  'assessment.otherYear': 'The {asked} evaluation is not published; {year} is shown.',
  'assessment.letter': 'letter {letter}',
  'assessment.years.title': 'Evaluation Year by Year',
  'assessment.years.course':
    'Under the same weights the score changed by {delta}: from {from} ({first}) to {total} ({year}).',
  'assessment.years.single': 'Only one year under the weights of this edition: {total} ({year}).',
  'assessment.years.subtitle':
    'Published total on the full scale {min}–{max}. Choose a year for its details.',
  'assessment.years.filled': 'Filled circle: final result (stage II).',
  'assessment.years.hollow': 'Hollow circle: stage I.',
  'assessment.years.onlyFirst': 'Hatched: stage II of {years} is not published yet.',
  'assessment.years.changeRule':
    'Change, in points, is counted from the result before, only under the same weights and at the same stage.',
  'assessment.years.noCategory':
    'No category is published for the scale {min}–{max}: read the score, its rank and its change.',
  'assessment.years.categories': 'Categories by {edition}, from their lower bound: {bands}.',
  'assessment.years.category': 'Category',
  'assessment.years.mark': 'Evaluation {year} stage {stage}: {total} of {max}',
  'assessment.years.markBoth': 'Evaluation {year} stage {stage}: {total} of {max}; stage I {first}',
  'assessment.years.change': 'Change',
  'assessment.years.rank': 'Rank',
  'assessment.years.ranked': 'Of',
  'assessment.years.of': '{position} of {of}',
  'assessment.years.noRank': 'not published',
  'assessment.years.missing': 'no result published',
  'assessment.years.break':
    'From {since} the weights are {after}; before, {before}. Scores above and below this line are not subtracted.',
  'assessment.years.breakEdition':
    'From {since} {after} holds; before, {before}. Scores above and below this line are not subtracted.',
  'assessment.years.year': 'Year',
  'assessment.years.total': 'Score',
  'assessment.years.stage': 'Stage',
  'assessment.years.firstStage': 'Stage I',
  'assessment.years.edition': 'Edition',
  'assessment.years.letter': 'Letter',
  'assessment.years.source': 'Source',
  'assessment.components.title': 'Five Evaluation Components',
  'assessment.components.subtitle':
    'Component scores on the full scale {min}–{max}; weight of that year’s edition in brackets',
  'assessment.components.contribution': 'Score × weight',
  'assessment.components.since': 'from {since}',
  'assessment.components.sum': 'Sum of components × weights, only a check',
  'assessment.dimensions.title': 'Scores of the Six Dimensions',
  'assessment.dimensions.finding': 'Highest {highest} {high}; lowest {lowest} {low}.',
  'assessment.dimensions.same': 'All dimensions score {high}.',
  'assessment.dimensions.subtitle':
    'Dimension scores of the {year} evaluation, full scale {min}–{max}, as published',
  'assessment.dimensions.since': 'Filled circle: {year}; hollow circle: {since}.',
  'assessment.dimensions.notAveraged':
    'These six scores are not averaged into the total; the total is made of the components.',
  'assessment.dimensions.empty': 'No dimension scores were published for the {year} evaluation.',
  'assessment.advice.title': 'Recommendations and Follow-up',
  'assessment.advice.finding': '{open} of {all} recommendations of the {year} evaluation not done.',
  'assessment.advice.empty': 'No recommendation was published for the {year} evaluation.',
  'assessment.advice.recommendations': 'Recommendations {year}',
  'assessment.advice.before': 'Recommendations of the year before ({year}): {done} of {all} done',
  'assessment.advice.followUp': 'follow-up: {followUp}',
  'assessment.advice.repeated': 'asked for again in {year}',
  'assessment.advice.done': 'done',
  'assessment.advice.open': 'open',
  'assessment.advice.recommendation': 'Recommendation',
  'assessment.advice.state': 'State',
  'assessment.advice.source': '{year}: {source}',
  'assessment.notes.title': 'Strengths and Weaknesses',
  'assessment.notes.finding':
    'The assessors of {year} noted {strengths} strengths and {weaknesses} weaknesses.',
  'assessment.notes.empty':
    'Strengths and weaknesses were not published for the {year} evaluation.',
  'assessment.notes.none': 'none noted',
  'assessment.indices.title': 'SPBE, Pemdi and Other Indices',
  'assessment.indices.scales':
    'Scales and predicates by the edition of each index: {scales}. These scores are not compared with those of the national evaluation.',
  'assessment.indices.empty': 'No SPBE score of this regency was published by {date}.',
  'assessment.indices.score': '{name} {year}: {value} of {max}',
  'assessment.indices.change': '{delta} from {since}',
  'assessment.indices.subtitle':
    'Score by year on the full scale {min}–{max}; thin lines: lower bound of each predicate',
  'assessment.indices.summary':
    'Hatched: no score published. Lines join only years that follow each other in one edition.',
  'assessment.indices.lookedUp': '{label} (by the scheme)',
  'assessment.indices.lookedUpRule':
    '“By the scheme”: the source holds only the score; its predicate was looked up in the bounds of that year’s edition.',
  'assessment.indices.noPredicate': 'no predicate published',
  'assessment.indices.break':
    'From {year} {after} ({basis}) replaces {before}: it changes {changed}, so scores on both sides of the dotted line are neither joined nor subtracted.',
  'assessment.indices.breakPlain':
    'From {year} {after} ({basis}) replaces {before}; scores on both sides of the dotted line are neither joined nor subtracted.',
  'assessment.changed.scale': 'the scale',
  'assessment.changed.parts': 'the aspects',
  'assessment.changed.weights': 'the weights',
  'assessment.changed.bands': 'the bounds of the predicates',
  'assessment.indices.bands': 'Predicates of {name}: {bands}.',
  'assessment.indices.notYet': 'No score of {name} is published yet.',
  'assessment.indices.parts': 'Scores of the parts {year}, weights in brackets',
  'assessment.indices.predicate': 'Predicate',
  'assessment.indices.decree': 'Decree',
};
