// The menu works without this file. It adds what <details> lacks: Escape, a press outside and leaving by keyboard close what is open.
const menu = document.getElementById("cai-menu");

if (menu) {
  const groups = [...menu.querySelectorAll("details")];
  const wide = matchMedia("(min-width: 68rem)");
  const close = (except) => {
    for (const group of groups) {
      if (group !== except) {
        group.open = false;
      }
    }
  };

  menu.addEventListener(
    "toggle",
    (event) => {
      if (event.target.open && groups.includes(event.target)) {
        close(event.target);
      }
    },
    true,
  );

  document.addEventListener("keydown", (event) => {
    const open = event.key === "Escape" && groups.find((group) => group.open);
    if (open) {
      event.preventDefault();
      open.open = false;
      open.querySelector("summary").focus();
    }
  });

  document.addEventListener("click", (event) => {
    if (wide.matches && !menu.contains(event.target)) {
      close();
    }
  });

  menu.addEventListener("focusout", (event) => {
    if (wide.matches && event.relatedTarget && !menu.contains(event.relatedTarget)) {
      close();
    }
  });
}
