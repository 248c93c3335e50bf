import { words } from '../words.ts';

/**
 * Common family names of the Chinese, Koreans, Vietnamese and Khmer, who write them first: "Lim Kok Seng" is Lim in
 * the next sentence. Lower-case, sorted. Those that are given names elsewhere ("Lee", "Ann") are not here.
 */
export const FAMILY_NAMES_FIRST = words`
  ang bae bui chan chang chea chen cheng cheong cheung chew chia chin cho choi chong choo chow chua dang dao dinh
  fang fong foo gan gao goh guo han heng ho hoang hong hu huang huynh jang jeong jiang jung kang keo khoo kim koh
  kong kwan kwok kwon lai lau leong leung li liang lim lin liu loh low luo luong ma mak neo ng ngo nguyen nhem oh
  ong ouk pang park pham phan quek seng seo shen shin siew sim sok song sun tan tang tay teh teng teo thong tian
  tran truong tsai vo vong vu wang wee wong woo wu xi xie xu yang yap yeo yeoh yim yin yong yoon yu yun zhang zhao
  zheng zhou zhu
`;
