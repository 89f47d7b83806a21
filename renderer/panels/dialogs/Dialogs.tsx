/** The dialog that is open, if any. */
import { useReader } from '../../state/reader/store'
import { AboutDialog } from './AboutDialog'
import { CorrectDialog } from './CorrectDialog'
import { ExportDialog } from './ExportDialog'
import { MergeDialog } from './MergeDialog'
import { PaletteDialog } from './PaletteDialog'
import { ProblemsDialog } from './ProblemsDialog'
import { RenameDialog } from './RenameDialog'
import { ReviewDialog } from './ReviewDialog'
import { SaveViewDialog } from './SaveViewDialog'
import { ShortcutsDialog } from './ShortcutsDialog'

export function Dialogs() {
  const dialog = useReader((reader) => reader.dialog)
  const about = useReader((reader) => reader.about)
  switch (dialog) {
    case null:
      return null
    case 'palette':
      return <PaletteDialog />
    case 'export':
      return <ExportDialog />
    case 'shortcuts':
      return <ShortcutsDialog />
    case 'about':
      return <AboutDialog />
    case 'problems':
      return <ProblemsDialog />
    case 'review':
      return <ReviewDialog />
    case 'save-view':
      return <SaveViewDialog />
    case 'merge':
      return about ? <MergeDialog id={about} /> : null
    case 'rename':
      return about ? <RenameDialog id={about} /> : null
    case 'correct':
      return about ? <CorrectDialog id={about} /> : null
  }
}
