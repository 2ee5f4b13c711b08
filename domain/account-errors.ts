/** Refusals of the sign-in and the password: the first part of domain/errors.ts. */
import type { Label } from './labels.ts';

export interface ErrorDefinition {
  readonly message: Label;
  readonly httpStatus: number;
}

export const accountErrors = {
  UNAUTHENTICATED: { message: { zh: '请先登录', en: 'Please sign in' }, httpStatus: 401 },
  SESSION_CHANGED: {
    message: {
      zh: '本浏览器已由其他人登录，本页面不再提交',
      en: 'Somebody else has signed in in this browser: this page sends nothing any more',
    },
    httpStatus: 409,
  },
  INVALID_CREDENTIALS: { message: { zh: '用户名或密码不正确', en: 'User name or password is wrong' }, httpStatus: 401 },
  ACCOUNT_LOCKED: {
    message: {
      zh: '登录失败次数过多，账号已暂时锁定',
      en: 'Too many failed sign-ins: the account is locked for a while',
    },
    httpStatus: 423,
  },
  WRONG_PASSWORD: {
    message: { zh: '当前密码不正确', en: 'The current password is wrong' },
    httpStatus: 422,
  },
  PASSWORD_TOO_SHORT: {
    message: { zh: '新密码至少 8 个字符', en: 'The new password needs at least 8 characters' },
    httpStatus: 422,
  },
  PASSWORD_TOO_LONG: {
    message: { zh: '新密码最多 200 个字符', en: 'The new password has at most 200 characters' },
    httpStatus: 422,
  },
  PASSWORD_TOO_SIMPLE: {
    message: {
      zh: '新密码须包含大写字母、小写字母、数字、符号中的至少三种',
      en: 'The new password needs three of: capital letters, small letters, digits, signs',
    },
    httpStatus: 422,
  },
  PASSWORD_IS_USER_NAME: {
    message: { zh: '新密码不能与用户名相同', en: 'The new password must not be the user name' },
    httpStatus: 422,
  },
  PASSWORD_UNCHANGED: {
    message: { zh: '新密码不能与当前密码相同', en: 'The new password must differ from the current one' },
    httpStatus: 422,
  },
} as const satisfies Record<string, ErrorDefinition>;
