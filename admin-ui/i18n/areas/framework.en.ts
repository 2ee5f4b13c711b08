export { default as frameworkEn } from 'ra-language-english';
