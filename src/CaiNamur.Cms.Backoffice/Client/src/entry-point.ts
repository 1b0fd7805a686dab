export const onInit = () => {};
