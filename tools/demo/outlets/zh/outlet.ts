import {
  advert,
  commentList,
  escapeHtml,
  imagePath,
  longDate,
  relatedList,
  shareBar,
  tagList,
} from '../markup';
import type { Outlet } from '../outlet';
import { readArticles, readText } from '../sample-article';

/** Portal whose paragraphs are indented with ideographic spaces; metadata in plain meta elements of its own names. */
export const jiangnanDaily: Outlet = {
  host: 'jiangnandaily.test',
  name: '江南日报',
  tagline: '看见世界 读懂江南',
  language: 'zh-CN',
  labels: {
    home: '首页',
    about: '关于我们',
    aboutText: '联系我们、广告服务、版权声明。',
    related: '相关新闻',
    tags: '标签',
    share: '分享到',
    comments: '网友评论',
    readerComments: [
      ['江边小舟', '报道很详细，谢谢记者。'],
      ['老周', '继续关注。'],
    ],
    advert: '广告',
    advertText: '春季家装节 满千减百',
    cookies: '本网站使用Cookie以改善浏览体验。',
    accept: '同意',
    reject: '拒绝',
    newsletter: '扫码关注江南日报客户端。',
  },
  css: readText('zh/style.css'),
  articles: readArticles('zh/articles', 'zh-CN'),
  path: ({ published, slug }) => `/n1/${published.slice(0, 10).replaceAll('-', '')}/${slug}.html`,
  head: (article) => `<meta name="publishdate" content="${article.published}">
    <meta name="author" content="${escapeHtml(article.author)}">
    <meta property="og:type" content="news"><meta property="og:title" content="${escapeHtml(article.title)}">`,
  body: (article, { related }) => `<div class="w1000">
    <div class="crumbs">${jiangnanDaily.name} &gt; ${escapeHtml(article.section)}</div>
    <div class="main-box">
      <h1>${escapeHtml(article.title)}</h1>
      <div class="source">来源：${jiangnanDaily.name} <time datetime="${article.published}">${longDate('zh-CN', article.published)}</time></div>
      ${shareBar(jiangnanDaily)}
      <div id="rwb_zw" class="content">
        <p class="pic"><img src="${imagePath(article)}" alt="" width="960" height="480"></p><p class="pic-text">${escapeHtml(article.caption)}</p>
        ${article.paragraphs.map((text) => `<p>　　${escapeHtml(text)}</p>`).join('\n')}
        <p class="editor">（责编：${escapeHtml(article.author)}）</p>
      </div>
      ${tagList(jiangnanDaily, article)}${commentList(jiangnanDaily)}
    </div>
    <div class="side-box">${relatedList(jiangnanDaily, related)}${advert(jiangnanDaily)}</div>
  </div>`,
};
