import type { Context } from 'konva/lib/Context';
import { memo } from 'react';
import { Layer, Shape, Stage } from 'react-konva';
import { useStore } from 'zustand';
import type { Editor } from '../../editor/api.ts';
import type { Painter } from './use-painter.ts';

interface Props {
  editor: Editor;
  painter: Painter;
}

/** Two canvases, one on the other: each costs every frame that changes it a copy of all its pixels. Drawn by React only when their size changes; the painter fills them. */
export const CanvasStage = memo(function CanvasStage({ editor, painter }: Props) {
  const size = useStore(editor.store, (state) => state.canvas);
  const { takeStaticLayer, takeActiveLayer, paintStatic, paintActive } = painter;
  return (
    <Stage width={size.width} height={size.height} listening={false}>
      <Layer ref={takeStaticLayer} listening={false}>
        <Shape sceneFunc={(context) => paintStatic(native(context))} perfectDrawEnabled={false} />
      </Layer>
      <Layer ref={takeActiveLayer} listening={false}>
        <Shape sceneFunc={(context) => paintActive(native(context))} perfectDrawEnabled={false} />
      </Layer>
    </Stage>
  );
});

const native = (context: Context): CanvasRenderingContext2D => context._context;
