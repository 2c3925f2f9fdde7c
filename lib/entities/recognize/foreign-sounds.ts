/** The characters that Chinese spells foreign names with, simplified and traditional (Xinhua's tables of transcription). */
const SOUNDS = new Set(
  '阿埃艾安昂奥奧巴白拜班邦包保鲍鮑贝貝本比彼宾賓波博伯勃布查察楚茨达達大戴丹当當道德登邓鄧迪蒂丁东東杜顿頓多厄恩尔爾法凡范费費芬丰豐弗福夫富' +
    '盖蓋甘冈岡高戈格贡貢古瓜圭哈海汉漢豪赫黑亨洪胡华華怀懷惠霍基吉季加贾賈简簡焦杰金津居君卡凯凱坎康考柯科克肯孔库庫夸奎昆拉莱萊赖賴兰蘭朗' +
    '劳勞勒雷黎李里利莉莲蓮连連良列烈林琳龙龍卢盧鲁魯伦倫罗羅洛吕呂马馬玛瑪迈邁麦麥曼芒毛梅门門蒙米密敏明莫默姆木穆娜纳納南内內尼涅宁寧牛纽紐' +
    '农農努诺諾欧歐帕派潘庞龐佩彭皮平珀普奇齐齊恰强強乔喬切钦欽琼瓊丘曲热熱仁日荣榮茹瑞若萨薩塞赛賽桑瑟森沙莎山珊绍紹舍申圣聖施什石史士' +
    '斯丝絲松苏蘇索塔泰坦汤湯唐陶特藤提田廷通图圖土托陀瓦万萬旺威韦韋维維魏温溫文翁沃乌烏武西希锡錫喜夏香肖谢謝辛欣兴興休许許雅亚亞延扬楊耶' +
    '叶葉伊因英永尤于约約赞贊泽澤扎詹章哲珍芝治朱兹茲宗祖佐',
);

/** Whether Chinese spells foreign names with a character. */
export function isSound(character: string): boolean {
  return SOUNDS.has(character);
}
