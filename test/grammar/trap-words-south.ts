/** Words of what looks like figures and is none, in Hindi and Filipino. */
import type { TrapWords } from './trap-words.ts';

export const TRAP_WORDS_SOUTH: Readonly<Record<'hi' | 'fil', TrapWords>> = {
  hi: {
    near: ['@ सीमा', '@ सेटिंग', 'अधिकतम @', '@ गाइड'],
    forecast: ['पूर्वानुमान', 'अनुमानित परिणाम', 'अगले 7 दिनों का पूर्वानुमान'],
    others: ['उद्योग औसत', 'प्रतिस्पर्धी'],
    goals: ['लक्ष्य', 'आपके लक्ष्य'],
    byChannel: 'ट्रैफ़िक के स्रोत',
    channels: ['LIVE', 'वीडियो', 'उत्पाद कार्ड'],
    allTime: ['अब तक', 'शुरुआत से अब तक'],
    alerts: ['अलर्ट नियम'],
    samples: ['नमूना डेटा', 'डेमो डेटा'],
    points: [' प्रतिशत अंक'],
  },
  fil: {
    near: ['Limitasyon ng @', 'Mga setting ng @', 'Gabay sa @', 'Pinakamataas na @'],
    forecast: ['Pagtataya', 'Tinatayang resulta'],
    others: ['Average ng industriya', 'Mga kakumpitensya'],
    goals: ['Mga layunin', 'Mga target'],
    byChannel: 'Mga pinagmulan ng trapiko',
    channels: ['LIVE', 'Video', 'Product card'],
    allTime: ['Sa lahat ng panahon', 'Mula sa simula'],
    alerts: ['Mga panuntunan sa alerto'],
    samples: ['Sample na data', 'Demo data'],
    points: [' porsyentong punto'],
  },
};
