import { describe, expect, test } from 'vitest';
import { personKey } from '@/lib/entities/people/person-key';
import { romanise } from '@/lib/entities/people/romanise';
import { isTranscribed } from '@/lib/entities/people/transcription';

describe('names in Chinese characters', () => {
  test.each([
    '普京',
    '特朗普',
    '拜登',
    '苏纳克',
    '马克龙',
    '贝尔伯克',
    '内塔尼亚胡',
    '弗拉基米尔·普京',
    '约翰-霍华德',
  ])('%s is written for its sound', (name) => {
    expect(isTranscribed(name)).toBe(true);
  });

  test.each([
    '习近平',
    '李克强',
    '王毅',
    '李显龙',
    '金正恩',
    '安倍晋三',
    '欧阳娜娜',
    '毛宁',
    '蔡英文',
    '萩生田光一',
    '西村康稔',
    '林芳正',
  ])('%s is read as it is written', (name) => {
    expect(isTranscribed(name)).toBe(false);
  });

  test.each(['Putin', 'Путин', 'プーチン', 'بوتين', ''])('%s has none', (name) => {
    expect(isTranscribed(name)).toBe(false);
  });

  test('characters that stand for lone consonants bring no vowel with them', () => {
    expect(romanise('斯特克', 'zh', '斯特克·克')).toBe('stk');
    expect(romanise('克强', 'zh', '李克强')).not.toBe('kqiang');
  });

  test('a foreign name has the key of its other spellings', () => {
    expect(personKey('弗拉基米尔·普京', 'zh')).toContain(personKey('Putin'));
    expect(personKey('普京', 'zh')).toBe(personKey('Putin'));
    expect(personKey('拜登', 'zh')).toBe(personKey('Biden'));
  });
});
