import type { Words } from './types.ts';

/** English. */
export const en: Words = {
  source: 'standard terms of dashboards, from no single product',
  asOf: '2026-11',
  unspaced: false,
  relation:
    'vs\\.?|versus|compar(?:ed?|ing|ison)(?: (?:to|with|against))?|relative to|with respect to|than|from|since|against|over|change|growth',
  up: 'up|increased?(?: (?:by|of))?|increasing|rise|rose|rising|grew|gained|climbed',
  down: 'down|decreased?(?: (?:by|of))?|decreasing|fell|fall(?:ing)?|drop(?:ped)?|declined?|lost|reduced|reduction|fewer',
  more: 'more|higher|gain(?:ed)?|above',
  less: 'less|fewer|lower|loss|below',
  flat: 'flat|no change|unchanged|same as (?:yesterday|before|last (?:week|month|period))',
  points: 'percentage points?',
  peer: "peers?(?: average| benchmark| median)?|benchmark|industry|(?:industry|sector|category|market|marketplace|competitors?|peers?|(?:similar|top) (?:shops|stores|sellers))['’]? (?:average|benchmark|avg\\.?|mean|median|level)|competitors?|similar (?:shops|stores|sellers)|(?:avg\\.?|average|mean|median) (?:of|for) (?:the )?(?:industry|category|peers|similar (?:shops|stores|sellers))|top (?:shops?|stores?|sellers?)",
  target: 'target(?: value)?|goal(?: value)?|(?:monthly|weekly|daily|yearly|quarterly) (?:targets?|goals?)',
  share: 'share(?: of total)?|(?:% )?of total|proportion|percentage of total|contribution',
  rank: 'rank(?:ing|ed)?|top|better than|ahead of',
  filler: 'by|the|of|in|an|one|about|sellers|shops|with|and|was|is|it',
  before: 'previous|prior|preceding|prev\\.?',
  earlier: 'last|past|earlier|former|trailing|before|ago|previously',
  day: '(?:a )?days?',
  days: 'days?|d',
  countedSpans: 'hours?|hrs?|weeks?|wks?|months?|quarters?',
  spans: 'qtrs?|periods?|cycles?|time (?:period|range|frame)|date range|timeframe|interval|term|window',
  year: '(?:1 )?years?|yr',
  same: 'same',
  previousPeriod: 'comparison (?:period|range|dates?)|compare period|baseline period',
  yesterday: 'yesterday|d-1',
  lastYear: 'y-1',
  otherTime:
    'day before yesterday|yesterday (?:at )?(?:this|(?:the )?same) (?:time|hour)|(?:the )?same (?:time|hour|point) (?:of |on )?(?:yesterday|(?:the )?(?:last|previous|prior) (?:day|week|month|year)|(?:the )?(?:day|week|month|year) before)',
  since: {
    previous_period:
      'wow|mom|qoq|pop|m/m|w/w|q/q|p/p|(?:week|month|quarter|period)[- ](?:over|on|to)[- ](?:week|month|quarter|period)',
    yesterday: 'day[- ](?:over|on|to)[- ]day|dod|d/d',
    last_year: 'yoy|y/y|year[- ](?:over|on|to)[- ]year',
  },
  today: 'today|real-?time',
  yesterdayChoice: 'yesterday',
  lastMonth: 'last month|previous month',
  lastDays: '(?:the )?(?:last|past|previous) (\\d+) ?(?:d|days?)',
  presets:
    '(?:month|week|year|quarter)[ -]to[ -]date|mtd|wtd|ytd|qtd|(?:this|current|last|previous) (?:week|month|quarter|year)|(?:last|past) \\d+ (?:weeks|months)|custom(?: range| period| dates?)?|(?:l|last |past )?\\d{1,3} ?d',
  dayStems: 'day|tod[oa]|to-?date|week|month|quarter|year|real|mtd|wtd|ytd|qtd|custom',
  labelLinks: 'in|for|of|over|during|on|within|the',
  dateCaptions:
    '(?:data|results|report|figures|performance|metrics|stats|overview) for|date range|date|dates|period|time range|time period|data period|reporting period|range|from|showing',
  openStart: 'from',
  totals:
    'total|totals|grand total|overall|sum|all|subtotal|summary|(?:account|campaign|page|shop|store) totals?|total sum|Σ',
  everything:
    'all (?:campaigns|ad ?groups|ads|creatives|products|items|skus|shops|stores|lives|live ?streams|videos|channels|sources|creators|accounts|traffic|devices|platforms|countries|regions|markets|categories|placements|audiences|segments|types)',
  lasting: 'duration|length',
  rankings: 'top|best|bestselling|best[- ]selling|popular|trending|hot|recent|latest|all|my|your|list|ranking',
  averages: 'average|avg|mean|median',
  kinds: {
    ad_group: 'ad ?group|ad ?set',
    campaign: 'campaigns?',
    live: 'live ?streams?|live ?rooms?|live ?sessions?|lives?|livestream',
    video: 'videos?|creative|creatives',
    product: 'products?|goods|items?|sku|spu',
    ad: 'ads?|adverts?',
    audience: 'audiences?|segments?|crowd|age(?: group| range)?|gender',
    channel: 'channels?|sources?|traffic source|placement|source|type of content|content type',
    day: 'dates?|days?|time|period|datetime',
  },
  nameHeads: 'name|names|title',
  statusHeads: 'status|state|action|toggle|on\\/off|budget|owner|objective|delivery|type$|rank|no\\.?$',
  channels:
    'live|lives|livestream|live streaming|videos?|short videos?|product cards?|shop tab|search|affiliates?|ads|paid|organic|mall|recommendation|affiliate|video',
  current:
    'value|values|current|current period|this period|actuals?|fact|today|amount|number|count|selected period|this week|this month|own',
  ownShop: 'you|yours|(?:your|my) (?:shop|store|account|brand)|this shop',
  changeHeads: 'change|changes|% change|change \\(%\\)|difference|diff|delta|trend|growth|growth rate',
  of: 'of|in|for',
  teaching:
    "definitions?|descriptions?|meaning|formula|how (?:it is|it's) calculated|explanation|examples?|benchmarks?|good|great|excellent|fair|poor|scenarios?",
  rules: 'conditions?|criteri(?:a|on)|rules?|triggers?(?: when)?|thresholds?',
  orderHeads:
    'order (?:id|no\\.?|number|#)|order|invoice(?: (?:id|no\\.?|number))?|buyer|recipient|receiver|consignee|ship(?:ping)? to|tracking (?:id|no\\.?|number)|transaction id',
  customerHeads: 'customers?|customer names?|shoppers?|shopper names?|client names?',
  unitHeads: 'unit price|price|qty\\.?|quantity|price ?/ ?(?:qty|quantity)',
  otherHeads:
    'player|players|team|club|athlete|driver|student|pupil|teacher|class|employee|staff|candidate|patient|doctor|repository|package|article|author|topic|thread|song|artist|film|movie|game|episode|job|jobs|job title|vacanc(?:y|ies)|industr(?:y|ies)|sector|vertical|department|vehicle|room|room type|dish|flight|host|server|query|queries|experiment|company|ticker|symbol|machine',
  pagerTotal: 'total',
  pagerTotalOf: 'of|rows|items',
  pagerTo: 'to',
  pagerOf: 'of|out of',
  pagerShowing: 'showing|displaying',
  pagerRows: 'results|entries|rows|records|items|campaigns|products',
  whole:
    'overview|summary|key metrics|core metrics|key data|key figures|metrics|kpis?|performance|performance overview|data overview|sales overview|business overview|shop overview|store overview|at a glance',
  tasks:
    "(?:my |your |open |pending |today['’]s )?(?:tasks|to[- ]?dos?(?: list)?|things to do)|pending|on hold|awaiting action|action (?:required|needed)|needs? (?:your )?attention|waiting for you",
  notOwn:
    'average|avg|benchmarks?|competitors?|rivals?|industry|market|peers?|similar (?:shops?|stores?|sellers?)|top (?:shops?|stores?|sellers?)|examples?|samples?|demo|forecasts?|predict(?:ed|ion)s?|estimate[ds]?|projected|goals?|targets?|budget|plan(?:ned)?',
  ever: '(?:for )?all[- ]?time|lifetime|life to date|since (?:launch|inception|opening|the beginning|start)|cumulative',
  everBeside: 'data|totals?|results?|performance|figures|metrics',
  periodStems: 'p[eé]r[ií]od',
  planned:
    'forecasts?|forecasted|(?:media|reach) plan(?:s|ner|ning)?|predict(?:ed|ions?)|project(?:ed|ions?)|estimate[ds]?|est\\.|estimations?|expected|potential|simulat(?:ed|ions?|or)|what[- ]if|what you (?:could|can|might) (?:earn|get|sell|make)',
  asked: 'goals?|targets?|quotas?|thresholds?|alert (?:level|line|value)s?',
  others:
    'benchmarks?|industry|peers?|competitors?|rivals?|(?:category|market|sector|segment) (?:average|avg\\.?|mean|median|level|benchmarks?|trends?)|(?:similar|other|top) (?:shops?|stores?)|(?:similar|other) sellers?|(?:sellers|shops|stores|brands|merchants|advertisers|creators|businesses) like (?:you|yours)|case stud(?:y|ies)|success stor(?:y|ies)|customer stor(?:y|ies)|(?:report |dashboard )?templates?|template gallery|(?:shop|store|seller|brand|merchant|market) (?:rankings?|leaderboards?)|top \\d{1,2} ?%|market (?:overview|insights?|analysis)|competitor shops?',
  told: 'chat|live chat|(?:ai |shopping |shop )?assistant|copilot|chatbot|notifications?|inbox',
  besideOthers:
    'analysis|analytics|the|your|our|my|set|set up|of|for|by|in|and|on|a|an|at|vs|next|coming|week|weeks|month(?:.s)?|months|quarter|year|days?|results?|performance|data|figures?|values?|metrics?|numbers?|kpis?|overview|summary|insights?|trends?|average|averages|avg|mean|median|level|standards?|category|categories|country|region|daily|weekly|monthly|lift|uplift|impact|outcomes?|reports?|sellers?|shops?|stores?|table|reach(?:ed)?|earn(?:ed)?|made?|got|get|see|saw|achieved?|typically|usually|up to|budgets?|bids?|spend|rankings?|leaderboards?|top lists?',
  examples: 'for example|example|e\\.g|sample|such as|for instance|demo',
  samples:
    '(?:sample|example|demo|demonstration|mock|dummy|placeholder|fake|fictional|simulated) (?:data|figures|numbers|metrics|values|report|dashboard|store|shop|account)|demo(?:nstration)? mode|sandbox mode|(?:following|next) example|example (?:below|that follows)|(?:as|take) .{2,30} as an example|(?:fictional|fictitious|imaginary|invented) (?:shop|store|brand|company|seller|business)|third[- ]party estimates?|illustrative (?:data|figures|view|example)',
  notSample:
    'no|not|without|excludes?|excluding|exclude|try|see|view|open|start|explore|download|import|upload|load|use|switch|exit|leave|request|book|delete|remove|clear',
  above: 'above',
  praise: 'new!?|beta|alpha|hot|plus|updated?|upgraded|preview|recommended|popular',
  whatIf: 'could|would|might|if you',
  calculators: 'calculators?|simulators?',
  planNames:
    'free|lite|light|basic|starter|essentials?|standard|plus|pro|professional|premium|business|team|growth|scale|advanced|ultimate|unlimited|enterprise|custom',
  trial:
    '(?:start|get|begin)(?: my| your| a)?(?: \\d+[- ]day)? free (?:\\d+[- ]day )?trial|free trial|try (?:it |now )?(?:for )?free(?: for \\d+ days)?|start (?:for )?free|get started(?: now| today| for free| free)?|sign up (?:for )?free|create (?:a )?free account',
  pitch:
    '(?:book|request|schedule|get|watch) (?:a|your|my)? ?(?:free |live )?(?:demo|consultation|quote)|(?:talk to|contact) (?:sales|an expert)|(?:book|schedule) (?:a |your )?call|work with us',
  buying:
    'add to (?:cart|bag|basket)|(?:shopping |my )?(?:cart|basket|bag)|(?:my )?wish ?list|my (?:purchases|favou?rites)|saved items|recommended for you|continue shopping|proceed to checkout',
  bills:
    'bill(?:ed)? to|invoice(?: (?:no\\.?|number|date|total))?|subtotal|sub-total|(?:items?|merchandise|product) subtotal|shipping (?:fee|cost|address)|delivery address|order total|grand total|payment method|vat|sales tax|tax(?:es)?|total due|amount due|balance due|due date|payment terms|iban|remittance',
  otherThings:
    'patients?|doctors?|nurses?|clinics?|hospital|inpatient|outpatient|surger|appointment|students?|pupils?|teachers?|classroom|tuition|homework|attendance|enrol|hotel|rooms|room revenue|room nights?|revpar|adr(?![\\p{L}\\p{M}])|occupancy|guests?(?![\\p{L}\\p{M}])|nights? (?:sold|stayed|booked)|check-ins?(?![\\p{L}\\p{M}])|reservations?|bookings?|tables? (?:served|occupied)|covers(?![\\p{L}\\p{M}])|dish(?:es)?(?![\\p{L}\\p{M}])|flights?|passengers?|drivers?|trips?(?![\\p{L}\\p{M}])|rides?(?![\\p{L}\\p{M}])|vehicles?|fleet|fuel|mileage|parking|cinema|films?(?![\\p{L}\\p{M}])|movie|tickets? sold|box office|seats?(?![\\p{L}\\p{M}])|museum|exhibition|librar|borrower|donat|donors?|raised(?![\\p{L}\\p{M}])|votes?(?![\\p{L}\\p{M}])|ballot|turnout|match(?:es)? played|players?|teams?(?![\\p{L}\\p{M}])|goals? scored|dau(?![\\p{L}\\p{M}])|mau(?![\\p{L}\\p{M}])|arpu|arppu|crypto|dividend|portfolio|market cap|share price|loans?(?![\\p{L}\\p{M}])|mortgage|interest rate|insurance|premiums?(?![\\p{L}\\p{M}])|policyholder|savings|payroll|employees?|headcount|applicants?|applications?(?![\\p{L}\\p{M}])|vacanc|interviews?|hires?(?![\\p{L}\\p{M}])|job (?:ads?|posts?|title)|tenants?|rent(?:al)?(?![\\p{L}\\p{M}])|apartment|deals?(?![\\p{L}\\p{M}])|pipeline|win rate|first response|csat|calls? (?:handled|answered)|agents?(?![\\p{L}\\p{M}])|mrr(?![\\p{L}\\p{M}])|arr(?![\\p{L}\\p{M}])|churn|subscriptions?|servers?|hosts?(?![\\p{L}\\p{M}])|requests?(?![\\p{L}\\p{M}])|error rate|cpu(?![\\p{L}\\p{M}])|uptime|latency|downloads?|episodes?|listeners?|podcast|watch hours|average position|backlink|quer(?:y|ies)(?![\\p{L}\\p{M}])|open rate|unsubscri|e?-?mails? sent|uplift|control group|kwh|temperature|humidity|rainfall|milk|harvest|crops?(?![\\p{L}\\p{M}])|livestock|downtime|readers?(?![\\p{L}\\p{M}])|pledg|machines?(?![\\p{L}\\p{M}])|scrap|yield rate',
  selling:
    'shops?|stores?|storefront|sellers?|selling|sales|sold|merchants?|marketplace|e-?commerce|retail|products?|catalog(?:ue)?|inventory|skus?|checkouts?|carts?|shoppers?|buyers?|purchases?|campaigns?|advertis(?:ing|ers?)|ads?|marketing|promotions?|creatives?|affiliates?|creators?|live ?streams?',
  otherTrades:
    'applications|interviews|hires|candidates|calls(?: answered| handled)?|(?:avg\\.|average) (?:handle|handling|wait|talk) time|agents|mobile data|data (?:used|left|usage)|roaming|my plan|market value|cost basis|unrealized (?:gain|p&l)|active members|check-ins today|classes|trainers|memberships?|flights|passengers|donations|donors|volunteers|downloads|open issues|stars|forks|members online|pupils|loans issued|visitors today|admissions|admitted|discharges?|bed occupancy|beds|patients|inpatients|outpatients|avg\\. stay|length of stay|wards?|appointments|waiting time|triage|surgeries|trips|fleet|vehicles|drivers|on-time (?:rate|delivery|performance)|in transit|shipments|parcels|tonnage|mileage|load factor|humidity|wind(?: speed)?|rainfall|precipitation|uv index|air quality|aqi|visibility|sunrise|sunset|feels like|builds?|branch|runners?|failed builds|deployments|pipelines|commits|pull requests|merge requests|test coverage|failed jobs|flaky tests|savings|loans?|deposits?|withdrawals?|interest(?: rate)?|mortgage|checking|my accounts|iban|credit score|reservations|bookings|rooms|guests|pending contacts|open deals|deals won|pipeline value|grades|attendance|semesters?|tuition|homework|qps|tps|rps|p9[059](?: latency)?|latency|throughput|error rate|api calls|requests|cpu(?: usage)?|memory(?: usage)?|disk usage|adr|revpar|occupancy(?: rate)?|room nights|check-ins?|eps|p/e|p/e ratio|pe ratio|ebitda|ebit|market cap(?:itali[sz]ation)?|net income|net profit|operating income|gross margin|dividend(?: yield)?|52[- ]week (?:high|low|range)|ticker|symbol|portfolio|holdings|free cash flow|balance sheet|cash flow|assets|liabilities|accounts (?:receivable|payable)|net worth|open interest|mrr|arr|churn(?: rate)?|net revenue retention|trials?|active subscriptions?|subscribers|active users|dau|mau|open tickets|tickets|csat|first response time|nps|headcount|employees|uptime|applicants|new hires|cost per hire|time to (?:hire|fill)|employee turnover|attrition(?: rate)?|absenteeism(?: rate)?|payroll|vacancies|open positions|possession|shots(?: on target)?|fouls|corners|offsides|yellow cards|red cards|saves|passes|pass accuracy|rebounds|assists|pair|trading pair|24h (?:change|volume|high|low)|order book|volume|wallet|lessons?|courses?|enrol(?:led|l?ments?)|students|quiz(?:zes)?|completed lessons|response time|resolution time|points|reward points|coupons|wishlist|my orders|leads|listing views|enquiries|viewings',
  unitCaption: 'units?',
  unitLink: 'in',
  thousands: 'thousands?',
  millions: 'millions?',
  about: 'approx(?:\\.|imately)? ?|about |around |roughly ',
  people: 'people|persons|users',
  events: 'times',
  things: 'pcs|pcs.|pieces|units',
  missing: 'no data|no data yet|no data available|not available|unavailable|not applicable|no record|no records',
  loading: 'loading|calculating|updating|please wait',
  account: 'shop|store|seller|account|ad account|advertiser',
  login: 'log ?in|sign ?in|log in to .{2,40}|sign in to .{2,40}',
  sessionOver: '(?:your )?session (?:has )?expired|please (?:log|sign) in(?: again)?',
  verify:
    "security verification|verify (?:to continue|you are human|that you(?:'|’)re human|it(?:'|’)s you)|drag the (?:slider|puzzle)|slide to (?:verify|complete)|complete the (?:captcha|puzzle)|i(?:'|’)m not a robot",
  comparedStems: 'compar|previous',
  otherDates:
    'promo|campaign|\\bsale\\b|event|valid|schedule|deliver|ship|expire|deadline|holiday|festival|friday|cyber|coupon|voucher|billing|invoice|payment|payout|settle|subscri|contract|trial|member|effective|copyright|maintenance|vacation|closed|closure',
  otherPickers: 'birth|schedule|deliver|expire|expiry|publish|(?<!member|relation)ship|valid',
  dated: 'date|period|range|time|report|data|week|month|day|performance|overview|summary|metrics|statist|analy',
  updated: '(?:last |data )?(?:updated?|refreshed|as of)',
  daysOf:
    '(?:report(?:ing)?|data|selected|statistic(?:s|al)?)? ?(?:dates?|date range|period|time ?frame|time period|time range)',
};
