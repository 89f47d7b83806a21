/** Words that web pages put around a report. A line that is one of them, or starts with one, is not the report's. */

/** Whole lines, folded to lower case without punctuation at the ends. */
export const wholeLines = `
share;share this;share this article;share this story;share on facebook;share on twitter;share on whatsapp;share on linkedin;share via email;shares
tweet;retweet;pin it;email;e-mail;print;print this page;save;bookmark;copy link;like;follow;follow us;like us on facebook;follow us on twitter
facebook;twitter;instagram;youtube;whatsapp;telegram;linkedin;reddit;pinterest;google+;google plus;tumblr;rss
advertisement;advertisements;advert;ads;ad;sponsored;sponsored content;promoted;promoted content;promoted stories;paid content;story continues below advertisement;article continues below;continue reading;continue reading below;continues after advertisement
leave a reply;leave a comment;leave your comment;post a comment;add a comment;add comment;comment;comments;no comments;0 comments;write a comment;view comments;show comments;join the conversation;join the discussion;have your say;be the first to comment;you must be logged in to post a comment;log in to comment;login to comment;reply;cancel reply;report a typo;report an error
send this to a friend;send to a friend;email this article;email to a friend;tell a friend;recommend;recommended;recommended for you;you may also like;you might also like;more like this;more on this story;more on this topic;more on this;more from this section;more news;more stories;more from the web;from the web;around the web;elsewhere on the web
read more;read also;also read;see also;see more;see all;load more;show more;view more;learn more;find out more;watch;watch now;watch live;watch video;watch the video;listen;play video;video;videos;photos;photo gallery;gallery;in pictures;slideshow;live updates;click here
related;related articles;related article;related stories;related story;related news;related topics;related content;related posts;related links;related coverage;related video;related videos;don't miss;trending;trending now;trending stories;most read;most popular;most viewed;most shared;most commented;most visited;popular;popular stories;top stories;top story;top news;latest;latest news;latest stories;latest headlines;breaking news;editor's picks;editors' picks;editor's choice;what others are reading;headlines;must read;in this article;topics;topic;tags;tag;keywords;categories;category;filed under;sections
skip advertisement;listen to this article;listen to article;key takeaways;key points;support independent journalism;report a correction;report a correction or typo;give this article;gift this article;share full article;this is a developing story;more to follow;the lead;in brief
subscribe;subscribe now;sign up;sign up now;sign in;log in;login;register;newsletter;newsletters;get the newsletter;our newsletter;sign up for our newsletter;daily newsletter;thank you for subscribing;download the app;download our app;get the app
home;news;world;politics;business;sport;sports;opinion;culture;technology;science;health;travel;entertainment;lifestyle;weather;menu;search;skip to main content;skip to content;back to top;top;next;previous;previous article;next article;next story;previous story;page 1 of 2;print edition;contact us;about us;contact;about;terms of use;terms of service;terms and conditions;privacy policy;cookie policy;cookies;accept cookies;accept all;accept all cookies;i agree;got it;close;ok;loading;loading...;please wait;all rights reserved;copyright;image caption;media caption;image copyright;getty images;file photo
text size;increase text size;decrease text size;a a a;font size;translate;toggle navigation;advertise with us;support us;donate;donate now;support our journalism;become a member;view this post on instagram
`

/** A short line that starts so, and does not end like a sentence, is of the page. */
export const lineStarts = `
share this;share on;share via;share:;tweet this;follow us;follow @;like us on;join us on;find us on;connect with us
advertisement;sponsored by;promoted by;story continues;article continues;continue reading
leave a reply;leave a comment;post a comment;comments (;your email address;required fields;notify me of;save my name
send this to;email this;print this
read more;read also;also read;see also;read next;read the full;read our;more on;more from;more about;watch:;watch the;video:;photos:;photo:;listen:;in pictures:;live:;related:;related ;recommended:;don't miss:;trending:;tags:;tag:;topics:;keywords:;filed under;posted in;categories:;category:;most visited;most read;most popular;most viewed;top stories;top other;top news;top stories in;latest news;latest from;popular in;popular on;other stories;other news;more stories;you may also;you might also;what to read next;up next;next:;previous:
subscribe to;sign up for;sign up to;get our;get the latest;register for;download our;download the;click here;tap here;follow the;join our;enter your email;to receive;unsubscribe
opinion:;analysis:;explainer:;factbox:;timeline:;see also:;read:;key takeaways;report a correction;learn more about;support independent;purchase licensing;licensing rights;our standards:;for more;sponsored:;listen to;editor's note
copyright;©;(c) 20;(c) 19;all rights reserved;this material may not;the views expressed;disclaimer;this article was originally;this story was originally;this article first appeared;this site uses;we use cookies;by continuing;by using this site;this website uses;by clicking;cookie
image copyright;image caption;media caption;photo credit;photo by;photograph:;photo courtesy;picture:;image:;credit:;source:;(photo;[photo;getty images;file photo;view gallery;enlarge
published:;published on;published at;last updated;last modified;updated:;updated on;updated at;posted on;posted by;posted:;first published;date:;time:;modified:
have something to;got a tip;contact the;support our;please consider;donate to;if you liked;we want to hear
`

/** Such sentences are the page's even when they end like sentences. */
export const sentenceStarts = `
your email address will not be published;this site uses cookies;we use cookies;this website uses cookies;by continuing to use;by continuing to browse;by using this site;all rights reserved;copyright 19;copyright 20;copyright ©;copyright (c);© ;this material may not be published;sign up for our;sign up to our;subscribe to our;follow us on;like us on facebook;click here to;please enable javascript;you must be logged in;save my name, email;notify me of;the views expressed in this;download our app;share this article;thank you for reading;to read the full;already a subscriber;this article is part of;enter your email;get the latest
`

/** What may be glued to the end of the last sentence of a report. */
export const gluedEnds = `
Share;Share this;Share on Facebook;Tweet;Advertisement;Leave a Reply;Send this to a friend;Read more;Read More;Comments;Print;Email;Subscribe;Related Articles;Related articles;Related Stories;Top Stories;Most Read;Loading...;Follow us
`
