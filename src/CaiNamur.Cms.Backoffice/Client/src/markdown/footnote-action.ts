import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbCodeEditorController } from '@umbraco-cms/backoffice/code-editor';
import { monaco } from '@umbraco-cms/backoffice/external/monaco-editor';
import { footnoteAtTheEnd, nextFootnoteNumber } from './footnotes.js';

/** Puts the mark of a note where the cursor is, the note itself at the end of the text, and the cursor there. */
export class CaiFootnoteAction extends UmbControllerBase {
  getUnique() {
    return 'CaiNamur.MonacoMarkdownEditorAction.Footnote';
  }

  getLabel() {
    return 'Note de bas de page';
  }

  getKeybindings(): number[] {
    return [];
  }

  async execute({ editor }: { editor?: UmbCodeEditorController }) {
    const code = editor?.monacoEditor;
    const model = code?.getModel();
    const selection = code?.getSelection();
    if (!code || !model || !selection) return;

    // Whatever the browser's system ends its lines with.
    const text = model.getValue(monaco.editor.EndOfLinePreference.LF);
    const number = nextFootnoteNumber(text);
    const mark = selection.getEndPosition();
    const end = model.getFullModelRange().getEndPosition();
    const at = ({ lineNumber, column }: typeof end) => ({ startLineNumber: lineNumber, startColumn: column, endLineNumber: lineNumber, endColumn: column });
    const atTheEnd = mark.equals(end);
    const note = footnoteAtTheEnd(atTheEnd ? `${text}[^${number}]` : text, number);

    code.pushUndoStop();
    const edits = atTheEnd
      ? [{ range: at(end), text: `[^${number}]${note}` }]
      : [{ range: at(mark), text: `[^${number}]` }, { range: at(end), text: note }];
    code.executeEdits(this.getUnique(), edits);
    code.pushUndoStop();

    const newEnd = model.getFullModelRange().getEndPosition();
    code.setPosition(newEnd);
    code.revealPositionInCenterIfOutsideViewport(newEnd);
    code.focus();
  }
}

export { CaiFootnoteAction as api };
