/** Which Parley this is and what it runs on. */
import { useEffect, useState } from 'react'
import type { AppInfo } from '../../../shared/ipc/contract'
import { request } from '../../ipc/client'
import { openDialog } from '../../state/reader/store'
import { Modal } from '../../ui/Modal'

export function AboutDialog() {
  const [info, setInfo] = useState<AppInfo | null>(null)
  useEffect(() => {
    void request('app:info').then(setInfo)
  }, [])
  return (
    <Modal title="About Parley" width={420} open onClose={() => openDialog(null)}>
      <p>
        Who met whom, where, when, and what was agreed: a graph read from news reports, in which
        every line leads back to its sentence.
      </p>
      {info && (
        <dl className="facts">
          <div>
            <dt>Version</dt>
            <dd>{info.version}</dd>
          </div>
          <div>
            <dt>Runs on</dt>
            <dd>
              Electron {info.electron}, Chromium {info.chromium}, Node {info.node}, {info.platform}
            </dd>
          </div>
          <div>
            <dt>Licence</dt>
            <dd>MIT; language model CC BY-SA 4.0</dd>
          </div>
          <div>
            <dt>Icons, map</dt>
            <dd>Lucide (ISC), Natural Earth (public domain)</dd>
          </div>
        </dl>
      )}
    </Modal>
  )
}
