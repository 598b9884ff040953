/** Captions that only those who buy are shown: their cart, the list of what they wish for. */
import { anyOf } from '../../words/index.ts';

const caption = new RegExp(`^(?:${anyOf('buying')})[\\s:：]*(?:[(（]?\\d{1,3}[)）]?)?$`, 'iu');

/** Whether a text, perhaps with how many things are in it, is such a caption: `Add to cart`, `Carrito (2)`. */
export const isBuying = (text: string): boolean => text.length <= 40 && caption.test(text.trim());
